/** The icon of each kind that the territories start with; a territory's own kinds have their shape alone. */
import Association from '@lucide/svelte/icons/users';
import Bank from '@lucide/svelte/icons/euro';
import Building from '@lucide/svelte/icons/building';
import Care from '@lucide/svelte/icons/heart-handshake';
import Chamber from '@lucide/svelte/icons/stamp';
import Citizens from '@lucide/svelte/icons/megaphone';
import Cluster from '@lucide/svelte/icons/orbit';
import Company from '@lucide/svelte/icons/factory';
import Cooperative from '@lucide/svelte/icons/puzzle';
import Department from '@lucide/svelte/icons/map-pinned';
import Employers from '@lucide/svelte/icons/briefcase';
import Employment from '@lucide/svelte/icons/id-card';
import Europe from '@lucide/svelte/icons/star';
import Farm from '@lucide/svelte/icons/wheat';
import Foundation from '@lucide/svelte/icons/gift';
import Health from '@lucide/svelte/icons/stethoscope';
import House from '@lucide/svelte/icons/house';
import Insertion from '@lucide/svelte/icons/hammer';
import Landlord from '@lucide/svelte/icons/key-round';
import Machinery from '@lucide/svelte/icons/tractor';
import Media from '@lucide/svelte/icons/radio';
import Mutual from '@lucide/svelte/icons/umbrella';
import Neighbourhood from '@lucide/svelte/icons/brush';
import Network from '@lucide/svelte/icons/share-2';
import Partnership from '@lucide/svelte/icons/waypoints';
import Region from '@lucide/svelte/icons/map';
import Research from '@lucide/svelte/icons/microscope';
import Saving from '@lucide/svelte/icons/piggy-bank';
import School from '@lucide/svelte/icons/school';
import Shop from '@lucide/svelte/icons/store';
import State from '@lucide/svelte/icons/scale';
import TownHall from '@lucide/svelte/icons/landmark';
import Training from '@lucide/svelte/icons/book-open';
import Union from '@lucide/svelte/icons/flag';
import University from '@lucide/svelte/icons/graduation-cap';
import Works from '@lucide/svelte/icons/hard-hat';
import { mount, unmount, type Component } from 'svelte';

export const KIND_ICONS: Readonly<Record<string, Component>> = {
  association: Association,
  citizen_group: Citizens,
  social_centre: House,
  scop: Cooperative,
  scic: Cooperative,
  cae: Cooperative,
  cooperative_other: Cooperative,
  machinery_cooperative: Machinery,
  insertion_enterprise: Insertion,
  neighbourhood_company: Neighbourhood,
  employers_group: Employers,
  employers_body: Employers,
  mutual_insurer: Mutual,
  solidarity_finance: Saving,
  foundation: Foundation,
  care_home: Care,
  trade_union: Union,
  works_council: Works,
  media: Media,
  municipality: TownHall,
  intercommunal_authority: Region,
  metropolitan_authority: Building,
  department: Department,
  region: Region,
  state_service: State,
  european_programme: Europe,
  employment_agency: Employment,
  health_facility: Health,
  social_landlord: Landlord,
  bank_public_finance: Bank,
  private_company: Company,
  farm: Farm,
  retail_shop: Shop,
  ess_network: Network,
  consular_chamber: Chamber,
  local_partnership: Partnership,
  territorial_cluster: Cluster,
  school: School,
  university: University,
  training_body: Training,
  research_body: Research,
};

/** The strokes of each kind's icon, in a square of 24, to be drawn on a canvas. */
export function kindStrokes(): ReadonlyMap<string, Path2D> {
  const known = new Map<Component, Path2D>();
  const strokes = (icon: Component): Path2D => known.get(icon) ?? read(icon);
  return new Map(
    Object.entries(KIND_ICONS).map(([kind, icon]) => {
      known.set(icon, strokes(icon));
      return [kind, strokes(icon)];
    }),
  );
}

function read(icon: Component): Path2D {
  const target = document.createElement('div');
  const mounted = mount(icon, { target });
  const path = new Path2D();
  for (const part of target.querySelectorAll('path, circle, rect, line')) add(path, part);
  void unmount(mounted);
  return path;
}

function add(path: Path2D, part: Element): void {
  const at = (name: string): number => Number(part.getAttribute(name) ?? 0);
  const one = new Path2D(part.getAttribute('d') ?? '');
  if (part.tagName === 'circle') one.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  if (part.tagName === 'rect') one.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  if (part.tagName === 'line') {
    one.moveTo(at('x1'), at('y1'));
    one.lineTo(at('x2'), at('y2'));
  }
  path.addPath(one);
}
