/** Registry data as the bytes that `hex(n):` lists: strings are UTF-16LE with a NUL at their end, numbers little-endian. */
import type { RegistryData } from '../registry.ts';

export function wideBytes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
}

/** undefined where the bytes are odd in number. */
export function wideText(bytes: readonly number[]): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const units = Array.from(
    { length: bytes.length / 2 },
    (_, at) => (bytes[2 * at] ?? 0) + 256 * (bytes[2 * at + 1] ?? 0),
  );
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

/** REGEDIT4 lists strings in the machine's own code page: undefined where a byte is not plain ASCII. */
export function asciiText(bytes: readonly number[]): string | undefined {
  return bytes.some((byte) => byte > 0x7f) ? undefined : bytes.map((byte) => String.fromCharCode(byte)).join('');
}

export function littleEndian(value: bigint, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn));
}

export function fromLittleEndian(bytes: readonly number[]): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

export function registryBytes(data: RegistryData): readonly number[] {
  switch (data.type) {
    case 'REG_DWORD':
      return littleEndian(BigInt(data.value), 4);
    case 'REG_QWORD':
      return littleEndian(data.value, 8);
    case 'REG_MULTI_SZ':
      return wideBytes(`${data.value.map((text) => `${text}\0`).join('')}\0`);
    case 'REG_BINARY':
      return data.value;
    default:
      return wideBytes(`${data.value}\0`);
  }
}
