/** One file of messages per room; French is the reference for the keys. */
import account from './fr/account.json';
import actor from './fr/actor.json';
import audience from './fr/audience.json';
import campaign from './fr/campaign.json';
import comment from './fr/comment.json';
import confidence from './fr/confidence.json';
import coordination from './fr/coordination.json';
import council from './fr/council.json';
import criteria from './fr/criteria.json';
import exchange from './fr/exchange.json';
import frame from './fr/frame.json';
import geography from './fr/geography.json';
import grid from './fr/grid.json';
import guide from './fr/guide.json';
import history from './fr/history.json';
import keep from './fr/keep.json';
import life from './fr/life.json';
import map from './fr/map.json';
import mutualisation from './fr/mutualisation.json';
import pool from './fr/pool.json';
import profile from './fr/profile.json';
import personal from './fr/personal.json';
import presence from './fr/presence.json';
import question from './fr/question.json';
import relation from './fr/relation.json';
import resource from './fr/resource.json';
import round from './fr/round.json';
import scenario from './fr/scenario.json';
import story from './fr/story.json';
import strategy from './fr/strategy.json';
import suggestion from './fr/suggestion.json';
import table from './fr/table.json';
import territory from './fr/territory.json';
import ui from './fr/ui.json';

export const french = {
  account,
  actor,
  audience,
  campaign,
  comment,
  confidence,
  coordination,
  council,
  criteria,
  exchange,
  frame,
  geography,
  grid,
  guide,
  history,
  keep,
  life,
  map,
  mutualisation,
  pool,
  profile,
  personal,
  presence,
  question,
  relation,
  resource,
  round,
  scenario,
  story,
  strategy,
  suggestion,
  table,
  territory,
  ui,
};
