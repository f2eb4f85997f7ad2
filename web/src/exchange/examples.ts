/** Small files to start from, one of each kind; a test imports them. */
import actors from './example/actors.csv?url';
import needs from './example/needs.csv?url';
import pools from './example/pools.csv?url';
import relations from './example/relations.csv?url';
import resources from './example/resources.csv?url';

export const EXAMPLES = Object.entries({ actors, resources, needs, relations, pools });
