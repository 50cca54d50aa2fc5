/** Divides pages so that nothing is measured on what it was learned from. */
import { type Channel, openChannel } from '../../pipeline/restore/channel.ts';
import type { RestoreModel } from '../../pipeline/restore/index.ts';
import { learnChannel, learnLightChannel } from './confusions.ts';
import { type Page, readPages, SETS, type SetName } from './data.ts';

export type Pages = Readonly<Record<SetName, readonly Page[]>>;
export type Fold = { readonly model: RestoreModel; readonly pages: Pages };

const FOLDS = 5;

export function readAllPages(data: string): Pages {
  return Object.fromEntries(SETS.map(set => [set, readPages(data, set)])) as unknown as Pages;
}

/**
 * Five folds by page number; `dev-eng-007` and `dev-seedlike-007` have the same truth and lie in the same fold. The channels are learned
 * from the other four; lexicon and language model hold no text of any page.
 */
export function foldByPage(all: Pages, model: RestoreModel): Fold[] {
  const foldOf = ({ id }: Page): number => Number(id.slice(-3)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => ({
    model: withChannels(
      model,
      select(all, page => foldOf(page) !== fold),
    ),
    pages: select(all, page => foldOf(page) === fold),
  }));
}

/**
 * Groups of `dev-eng` by what the rendering made of ö and of letters other than å, ä and ö; each is restored with channels learned from
 * the other groups alone, without the simulated pages.
 */
export function foldByRendering(all: Pages, model: RestoreModel): Fold[] {
  const groups = new Map<string, Page[]>();
  for (const page of all.eng) {
    const key = renderingOf(page);
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()].map(group => ({
    model: withChannels(model, { ...all, seedlike: [], eng: all.eng.filter(page => !group.includes(page)) }),
    pages: { eng: group, seedlike: [], swe: [], clean: [] },
  }));
}

function renderingOf(page: Page): string {
  const { confusions, other } = learnChannel([page], 1);
  const rate = (noisy: string): number =>
    confusions.find(rule => rule.truth === 'ö' && rule.noisy === noisy)?.rate ?? 0;
  const ö = ['o', 'é', '6', 'd', 'O'].reduce((best, noisy) => (rate(noisy) > rate(best) ? noisy : best), 'o');
  return `${ö} ${other > 0.01 ? 'rough' : 'fine'}`;
}

function withChannels(model: RestoreModel, pages: Pages): RestoreModel {
  const foreign = learnChannel([...pages.eng, ...pages.seedlike]);
  const open = (figures: typeof foreign): Channel => openChannel(figures, model.lexicon);
  return {
    ...model,
    channels: { ...model.channels, foreign: open(foreign), light: open(learnLightChannel(pages.swe, foreign)) },
  };
}

function select(all: Pages, wanted: (page: Page) => boolean): Pages {
  return Object.fromEntries(SETS.map(set => [set, all[set].filter(wanted)])) as unknown as Pages;
}
