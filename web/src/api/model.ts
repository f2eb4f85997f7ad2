/** What travels between the server and the page; field by field the server's documents. */

export type Certainty = 'stated' | 'inferred' | 'to_confirm';
export type Audience = 'author' | 'team' | 'public';
export type LocationStatus = 'stated' | 'inferred' | 'default' | 'unknown';

export interface Term {
  id: string;
  version?: number;
  list: string;
  code: string;
  fr: string;
  en: string;
  parent?: string;
  posture?: string;
  sphere?: string;
  pattern?: string;
  colour?: string;
  /** Not offered any more; what names it stays. */
  retired?: boolean;
  order?: number;
}

export interface Mission {
  id: string;
  version?: number;
  fr: string;
  en: string;
  order?: number;
}

export interface Campaign {
  id: string;
  version?: number;
  year?: number | string;
  name: string;
  state?: string;
  order?: number;
}

export interface TerritorySummary {
  id: string;
  name: string;
  perimeter?: string;
  actors: number;
  relations: number;
  noticeFr?: string;
  noticeEn?: string;
}

export interface Territory {
  id: string;
  version?: number;
  name: string;
  perimeter?: string;
  descriptionFr?: string;
  descriptionEn?: string;
  noticeFr?: string;
  noticeEn?: string;
  source?: string;
  lat?: number;
  lon?: number;
  zoom?: number;
  outline?: string;
  tiles?: string;
  /** Who answers for what is kept of people, and where they are reached. */
  controller?: string;
  contact?: string;
  /** Who sees what is new of each kind, where nothing else is said. */
  actorAudience?: Audience;
  resourceAudience?: Audience;
  needAudience?: Audience;
  poolAudience?: Audience;
  readingAudience?: Audience;
  profileAudience?: Audience;
  discussionAudience?: Audience;
  commentAudience?: Audience;
  suggestionAudience?: Audience;
  scenarioAudience?: Audience;
  storyAudience?: Audience;
  stanceAudience?: Audience;
  influenceAudience?: Audience;
  attitudeAudience?: Audience;
  agreementAudience?: Audience;
  commitmentAudience?: Audience;
  assessmentAudience?: Audience;
  /** From which numbers on patterns are found, where not as their questions say. */
  thresholds?: string[];
  missions: Mission[];
  campaigns: Campaign[];
  /** Rounds of reading to which everybody is called. */
  openRounds?: { id: string; mission: string; campaign: string; actors: number }[];
  terms: Term[];
  seq: number;
}

/** An actor as the faces of the map need it; its sheet has the rest. */
export interface MapActor {
  id: string;
  name: string;
  kind?: string;
  sector?: string;
  level?: string;
  nature?: string;
  town?: string;
  lat?: number;
  lon?: number;
  locationStatus?: LocationStatus;
  state?: string;
  tags?: string[];
  aliases?: string[];
  partOf?: string[];
  x: number;
  y: number;
  placed?: boolean;
  holds: number;
  lacks: number;
}

/** A relation retained from the readings of a pair. */
export interface Relation {
  id: string;
  from: string;
  to: string;
  nature: string;
  posture?: string;
  object?: string;
  directed?: boolean;
  mission?: string;
  campaign?: string;
  retained?: 'single' | 'majority' | 'tied' | 'arbitration' | 'below_quorum';
  readings?: number;
  agreeing?: number;
  contested?: boolean;
  /** How many readings its round asks for, when it has fewer. */
  quorum?: number;
  /** How many readings that came after the decision say otherwise. */
  contradicted?: number;
  /** The nature that was retained when its round was closed, when later readings turned the majority. */
  turnedFrom?: string;
  /** When it was decided, at the end of a round or by an arbitration, and by whom. */
  decidedAt?: string;
  decidedBy?: string;
  state?: string;
  certainty?: Certainty;
  confidence?: string;
  since?: string;
  until?: string;
  form?: string;
}

export interface MapData {
  seq: number;
  actors: MapActor[];
  relations: Relation[];
}

export interface Me {
  person: string;
  name: string;
  role: string;
  canRead: boolean;
  /** The role in each territory that the person takes part in, by its id. */
  territories: Record<string, string>;
  /** Whether this server can send mail. */
  mail: boolean;
  /** What the identity provider is called by which people may sign in too; nothing when there is none. */
  provider?: string;
  /** The mail address or page by which whoever runs the server is reached, where that is told. */
  contact?: string;
  /** Of a guest, who came to a workshop and has no account: until when they take part. */
  until?: string;
}
