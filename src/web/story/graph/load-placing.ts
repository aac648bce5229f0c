/** What lays out a graph, a script of its own that is asked for once. */
export const loadPlacing = () => import('./place-nodes.js').then(({ placeNodes }) => placeNodes);
