using Parley.Entities.Actors;
using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>Who is the same as whom so far: sets of referents that grow together, with what their members together tell.</summary>
internal sealed class Chains
{
    private readonly int[] _parent;
    private readonly int[] _size;
    private readonly Gender[] _gender;
    private readonly GrammaticalNumber[] _number;
    private readonly Animacy[] _animacy;
    private readonly string?[] _country;
    private readonly int[] _name;

    public Chains(IReadOnlyList<Referent> referents)
    {
        var count = referents.Count;
        (_parent, _size, _gender, _number, _animacy, _country, _name) =
            (new int[count], new int[count], new Gender[count], new GrammaticalNumber[count], new Animacy[count], new string?[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var r = referents[i];
            (_parent[i], _size[i], _gender[i], _number[i], _animacy[i]) = (i, 1, r.Gender, r.Number, r.Animacy);
            _country[i] = r.Reading is { Form: not ActorForm.Thing } reading ? reading.Country : null;
            _name[i] = r.Kind == ReferentKind.Name ? i : -1;
        }
    }

    /// <summary>The referent that stands for the whole chain.</summary>
    public int Root(int referent)
    {
        while (_parent[referent] != referent) referent = _parent[referent] = _parent[_parent[referent]];
        return referent;
    }

    public int SizeOf(int referent) => _size[Root(referent)];

    public Gender GenderOf(int referent) => _gender[Root(referent)];

    public GrammaticalNumber NumberOf(int referent) => _number[Root(referent)];

    public Animacy AnimacyOf(int referent) => _animacy[Root(referent)];

    public string? CountryOf(int referent) => _country[Root(referent)];

    /// <summary>The longest name of the chain; -1 where nobody names it.</summary>
    public int NameOf(int referent) => _name[Root(referent)];

    /// <summary>Joins two chains; the earlier root stays.</summary>
    public void Join(int a, int b, IReadOnlyList<Referent> referents)
    {
        (a, b) = (Root(a), Root(b));
        if (a == b) return;
        if (b < a) (a, b) = (b, a);
        _parent[b] = a;
        _size[a] += _size[b];
        if ((_gender[a] & _gender[b]) != Gender.None) _gender[a] &= _gender[b];
        if ((_number[a] & _number[b]) != GrammaticalNumber.None) _number[a] &= _number[b];
        if (_animacy[a] == Animacy.Unknown) _animacy[a] = _animacy[b];
        _country[a] ??= _country[b];
        if (_name[a] < 0 || (_name[b] >= 0 && referents[_name[b]].NameWords.Count > referents[_name[a]].NameWords.Count)) _name[a] = _name[b];
    }
}
