import type { Series } from '../../../coverage/series.js';
import type { OfStory } from '../contents.js';

/** A quantity over time as an element of `values`, its values under `series`. */
export type SeriesElement = Omit<OfStory<Series>, 'values'> & { readonly series: Series['values'] };

export const seriesElement = ({ values, ...rest }: OfStory<Series>): SeriesElement => ({ ...rest, series: values });

/** The same series back. */
export const seriesFrom = ({ series, ...rest }: SeriesElement): OfStory<Series> => ({ ...rest, values: series });
