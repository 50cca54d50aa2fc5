/** The sections of the page about groups, in their order. */
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';
import { map, mapless } from './map.ts';
import { markers } from './markers.ts';
import { material } from './material.ts';
import { style } from './style.ts';
import { tone } from './tone.ts';
import { words } from './words.ts';

export const GROUP_SECTIONS: readonly Section<GroupDrawn, GroupView>[] = [
  material,
  words,
  style,
  markers,
  tone,
  map,
  mapless,
];
