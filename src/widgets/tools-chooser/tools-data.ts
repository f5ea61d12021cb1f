/** What the tool chooser is given: the dumps by name and size. Which tool makes which is for `src/dumps/tools` to say. */
export interface DumpWords {
  readonly name: string;
  readonly size: string;
}

export interface ToolsData {
  readonly types: Readonly<Record<string, DumpWords>>;
}
