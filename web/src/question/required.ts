/** What a question cannot be asked without. */
import type { Parameter } from '../api/questions';

/** Has neither a usual value nor the right to be absent. */
export const isRequired = ({ optional, default: usual }: Parameter): boolean => !optional && usual == null;

export const missing = (
  parameters: readonly Parameter[],
  given: Readonly<Record<string, string>>,
): Parameter[] => parameters.filter((parameter) => isRequired(parameter) && !given[parameter.name]);
