/** The same rooms in English, loaded when English is chosen. */
import account from './en/account.json';
import actor from './en/actor.json';
import audience from './en/audience.json';
import campaign from './en/campaign.json';
import comment from './en/comment.json';
import confidence from './en/confidence.json';
import coordination from './en/coordination.json';
import council from './en/council.json';
import criteria from './en/criteria.json';
import exchange from './en/exchange.json';
import frame from './en/frame.json';
import geography from './en/geography.json';
import grid from './en/grid.json';
import guide from './en/guide.json';
import history from './en/history.json';
import keep from './en/keep.json';
import life from './en/life.json';
import map from './en/map.json';
import mutualisation from './en/mutualisation.json';
import pool from './en/pool.json';
import profile from './en/profile.json';
import personal from './en/personal.json';
import presence from './en/presence.json';
import question from './en/question.json';
import relation from './en/relation.json';
import resource from './en/resource.json';
import round from './en/round.json';
import scenario from './en/scenario.json';
import story from './en/story.json';
import strategy from './en/strategy.json';
import suggestion from './en/suggestion.json';
import table from './en/table.json';
import territory from './en/territory.json';
import ui from './en/ui.json';

export const english = {
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
