export function generateReferences(): Readonly<Record<string, string>>;
