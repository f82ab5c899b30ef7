import dagre from '@dagrejs/dagre';
import type { Scene } from './schema.ts';

/** Where the turns and endings of a scene stand on its drawn map, in units of the drawing. */
export interface SceneMap {
  width: number;
  height: number;
  places: { id: string; x: number; y: number }[];
  ways: { from: string; to: string; points: { x: number; y: number }[] }[];
}

interface Point {
  x: number;
  y: number;
}

const PLACE = 30;

/** Lays a scene's graph out from top to bottom. Done at build time: the layout library never goes to the browser. */
export function layOut(scene: Scene): SceneMap {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 26, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of [...scene.turns, ...scene.endings])
    graph.setNode(id, { width: PLACE, height: PLACE });
  for (const { id, replies } of scene.turns) {
    for (const { to } of replies) {
      for (const target of typeof to === 'string' ? [to] : to.map((way) => way.to))
        graph.setEdge(id, target);
    }
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.round(width),
    height: Math.round(height),
    places: graph.nodes().map((id) => {
      const { x, y } = graph.node(id);
      return { id, x: Math.round(x), y: Math.round(y) };
    }),
    ways: graph.edges().map(({ v: from, w: to }) => ({
      from,
      to,
      points: graph
        .edge(from, to)
        .points.map(({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y) })),
    })),
  };
}
