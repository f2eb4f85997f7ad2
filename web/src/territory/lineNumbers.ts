/** Whether a source says no more than the lines of a document: "211-215;277". */
export const lineNumbers = (source: string | undefined): boolean =>
  /^\d+(\s*[-–]\s*\d+)?(\s*[;,]\s*\d+(\s*[-–]\s*\d+)?)*$/.test(source?.trim() ?? '');
