namespace Parley.Text.Dependencies;

/// <summary>The best tree over nodes 0 (the root) to n - 1, by contracting cycles one after another.</summary>
/// <remarks>O(n³) at worst; only sentences whose best heads make no tree come here, and sentences are cut at a limit.</remarks>
internal sealed class MaximumSpanningTree
{
    private readonly float[] _scores;
    private readonly int _nodes;
    private readonly int[] _head;
    private readonly bool[] _gone;

    // The arc between real words that stands for each arc, as its own place among the scores was.
    private readonly int[] _arcs;

    // The node that each word is in: itself, or what stands for the cycles it was contracted with.
    private readonly int[] _within;

    /// <summary>Takes the score of each arc: element <c>dependent * nodes + head</c>. The array is used up.</summary>
    public MaximumSpanningTree(float[] scores, int nodes)
    {
        (_scores, _nodes) = (scores, nodes);
        _head = new int[nodes];
        _gone = new bool[nodes];
        _arcs = GC.AllocateUninitializedArray<int>(nodes * nodes);
        for (var i = 0; i < _arcs.Length; i++) _arcs[i] = i;
        _within = new int[nodes];
        for (var v = 0; v < nodes; v++) _within[v] = v;
    }

    /// <summary>Head of every node; element 0 means nothing.</summary>
    public int[] Solve()
    {
        for (var v = 1; v < _nodes; v++) ChooseHead(v);
        return Unfold();
    }

    private int[] Unfold()
    {
        var cycle = FindCycle();
        if (cycle is null) return OriginalHeads();
        var inside = Membership(cycle);
        var arcs = cycle.ConvertAll(v => _arcs[(v * _nodes) + _head[v]]);
        var within = _within.AsSpan().ToArray();
        Contract(cycle, inside);
        ChooseHeads(cycle[0], inside);
        var result = Unfold();
        // The tree enters the cycle at one word; the arc inside the cycle that led there falls away, the others stay.
        var word = 1;
        while (result[word] < 0 || !inside[within[word]]) word++;
        var entered = cycle.IndexOf(within[word]);
        for (var i = 0; i < arcs.Count; i++)
            if (i != entered) result[arcs[i] / _nodes] = arcs[i] % _nodes;
        return result;
    }

    private void ChooseHead(int v)
    {
        var scores = _scores.AsSpan(v * _nodes, _nodes);
        var best = -1;
        for (var u = 0; u < scores.Length; u++)
            if (u != v && !_gone[u] && (best < 0 || scores[u] > scores[best])) best = u;
        _head[v] = best;
    }

    // After a contraction: only the arcs to and from what stands for the cycle are others.
    private void ChooseHeads(int stand, bool[] inside)
    {
        for (var v = 1; v < _nodes; v++)
            if (!_gone[v] && (v == stand || inside[_head[v]] || _scores[(v * _nodes) + stand] >= _scores[(v * _nodes) + _head[v]])) ChooseHead(v);
    }

    private List<int>? FindCycle()
    {
        var seen = new int[_nodes];
        for (var start = 1; start < _nodes; start++)
        {
            if (_gone[start]) continue;
            var v = start;
            for (; v != 0 && seen[v] == 0; v = _head[v]) seen[v] = start;
            if (v == 0 || seen[v] != start) continue;
            var cycle = new List<int>();
            for (var u = v; cycle.Count == 0 || u != v; u = _head[u]) cycle.Add(u);
            return cycle;
        }
        return null;
    }

    private bool[] Membership(List<int> cycle)
    {
        var inside = new bool[_nodes];
        foreach (var v in cycle) inside[v] = true;
        return inside;
    }

    // The first node of the cycle stands for all of it; each arc remembers between which real words it runs.
    private void Contract(List<int> cycle, bool[] inside)
    {
        var stand = cycle[0];
        for (var u = 0; u < _nodes; u++)
        {
            if (_gone[u] || inside[u]) continue;
            TakeBest(cycle, u, _nodes, entersCycle: true);
            TakeBest(cycle, u * _nodes, 1, entersCycle: false);
        }
        foreach (var v in cycle) _gone[v] = v != stand;
        for (var w = 0; w < _nodes; w++)
            if (inside[_within[w]]) _within[w] = stand;
    }

    // Arc first + v * step runs between v of the cycle and one node outside. What enters at v takes the place of v's arc in the cycle.
    private void TakeBest(List<int> cycle, int first, int step, bool entersCycle)
    {
        var (best, most) = (-1, 0f);
        foreach (var v in cycle)
        {
            var score = _scores[first + (v * step)];
            if (entersCycle) score -= _scores[(v * _nodes) + _head[v]];
            if (best < 0 || score > most) (best, most) = (first + (v * step), score);
        }

        var stand = first + (cycle[0] * step);
        (_scores[stand], _arcs[stand]) = (most, _arcs[best]);
    }

    private int[] OriginalHeads()
    {
        var heads = new int[_nodes];
        Array.Fill(heads, -1);
        for (var v = 1; v < _nodes; v++)
            if (!_gone[v] && _arcs[(v * _nodes) + _head[v]] is var arc) heads[arc / _nodes] = arc % _nodes;
        return heads;
    }
}
