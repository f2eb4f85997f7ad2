/** Small files to start from, one of each kind; a test imports them. */
import actors from './example/actors.csv?url';
import needs from './example/needs.csv?url';
import pools from './example/pools.csv?url';
import profiles from './example/profiles.csv?url';
import relations from './example/relations.csv?url';
import resources from './example/resources.csv?url';
import required from './required.json';

const addresses = { actors, resources, needs, relations, profiles, pools };
const KINDS = ['actors', 'resources', 'needs', 'relations', 'profiles', 'pools'] as const;

/** Each with the columns that every line has to fill; a test holds them against what the import asks for. */
export const EXAMPLES = KINDS.map((kind) => ({
  kind,
  address: addresses[kind],
  required: required[kind],
}));
