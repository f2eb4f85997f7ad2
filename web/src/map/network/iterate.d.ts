declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of ForceAtlas2 (Jacomy et al. 2014) over flat matrices of nodes and edges. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): object;
}
