/** The survey of a command's places, with what it has to say. */
import { limitsFrom } from '../readers/limits.ts';
import type { DocumentOptions, Session } from '../session.ts';
import type { SurveyedPlaces } from './survey.ts';

export const surveyOfSession = (
  session: Session,
  places: readonly string[],
  { restore, limit = [] }: DocumentOptions,
): Promise<SurveyedPlaces> =>
  session.clock.aroundAsync('survey', async () =>
    (await import('./survey.ts')).surveyPlaces(places, {
      restore,
      memory: session.memory,
      refuse: error => {
        session.refuse(error);
        session.exit(1);
      },
      step: documents => session.clock.step(documents),
      limits: limitsFrom(limit),
      notice: ({ message }) => session.err.write(`${message}\n`),
    }),
  );
