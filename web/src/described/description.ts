import type { Language } from '../i18n/messages';

/** The description that the server gives of its HTTP interface (OpenAPI 3.1), as far as the page tells it. */
export interface Description {
  tags: { name: string; description: string }[];
  /** What routes and parameters are for, in French, by the English words. */
  'x-fr': Record<string, string>;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
  };
}
export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: (Parameter | Reference)[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content } | Reference>;
  security: unknown[];
}
interface Reference {
  $ref: string;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}
type Content = Record<string, { schema: Schema }>;
export interface Schema {
  $ref?: string;
  type?: string;
  title?: string;
  const?: string;
  enum?: (string | number)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  description?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** A route as it is told. */
export interface Told {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** Whether it answers also to whoever is not signed in. */
  open: boolean;
  parameters: Parameter[];
  body: Sent[];
  answers: { status: string; sent: Sent[] }[];
  /** Statuses of refusals, which all have the same shape. */
  refusals: string[];
}
export interface Sent {
  type: string;
  schema: Schema;
}
export interface Group {
  name: string;
  about: string;
  routes: Told[];
}

/** What is said of every route once, not again with each. */
const EVERYWHERE = 'Language';
const named = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** The routes by group, both in the order of the description and in the words of a language. */
export function groups(description: Description, language: Language): Group[] {
  const french = description['x-fr'];
  const say = (words: string): string => (language === 'fr' ? (french[words] ?? words) : words);
  const all = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method, path, operation })),
  );
  return description.tags.map(({ name, description: about }) => ({
    name,
    about,
    routes: all
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ method, path, operation }) => told(description, say, method, path, operation)),
  }));
}

function told(
  description: Description,
  say: (words: string) => string,
  method: string,
  path: string,
  operation: Operation,
): Told {
  const responses = Object.entries(operation.responses);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: say(operation.summary),
    open: operation.security.length === 0,
    parameters: operation.parameters.flatMap((parameter) => {
      if ('$ref' in parameter && named(parameter.$ref) === EVERYWHERE) return [];
      const known =
        '$ref' in parameter ? description.components.parameters[named(parameter.$ref)] : parameter;
      if (!known) return [];
      return [known.description === undefined ? known : { ...known, description: say(known.description) }];
    }),
    body: sent(operation.requestBody?.content),
    answers: responses.flatMap(([status, answer]) =>
      '$ref' in answer ? [] : [{ status, sent: sent(answer.content) }],
    ),
    refusals: responses.flatMap(([status, answer]) =>
      '$ref' in answer && status !== 'default' ? [status] : [],
    ),
  };
}

const sent = (content: Content = {}): Sent[] =>
  Object.entries(content).map(([type, { schema }]) => ({ type, schema }));

/** The name of the schema that is meant, where one is. */
export const meant = ({ $ref }: Schema): string | undefined => ($ref === undefined ? undefined : named($ref));

/** What else a value must be, as one writes it: a longest length, a least and a most. */
export function bounds({ maxLength, minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum}…${maximum}`;
  return maxLength === undefined ? '' : `≤ ${maxLength}`;
}
