namespace Parley.Lexicons;

/// <summary>
/// What keys mean, where a later folder's row wins over an earlier one's and, in one folder, the first row stands. A row may strike
/// what earlier folders say, of its key or (<see cref="All"/>) of every key.
/// </summary>
internal sealed class Layered<T>
    where T : class
{
    /// <summary>The cell that strikes a row of an earlier folder.</summary>
    public const string Struck = "struck";

    /// <summary>The key that stands for all keys, in a row that strikes.</summary>
    public const string All = "*";

    private readonly Dictionary<string, (T Value, int Layer)> _values = [];

    /// <summary>What the key means; null where it means nothing.</summary>
    public T? Of(string key) => _values.TryGetValue(key, out var found) ? found.Value : null;

    /// <summary>Adds a row of the folder <paramref name="layer"/>.</summary>
    public void Add(string key, T value, int layer)
    {
        if (!_values.TryGetValue(key, out var found) || found.Layer < layer) _values[key] = (value, layer);
    }

    /// <summary>Takes away what folders before <paramref name="layer"/> say of the key.</summary>
    public void Strike(string key, int layer)
    {
        if (key == All)
        {
            foreach (var struck in _values.Where(v => v.Value.Layer < layer).Select(v => v.Key).ToList()) _values.Remove(struck);
        }
        else if (_values.TryGetValue(key, out var found) && found.Layer < layer)
        {
            _values.Remove(key);
        }
    }
}
