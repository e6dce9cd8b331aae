namespace Parley.Entities.Coreference;

/// <summary>What kind of noun phrase stands for somebody or something.</summary>
internal enum ReferentKind : byte
{
    /// <summary>A proper name.</summary>
    Name = 1,
    /// <summary>"he", "their", "itself".</summary>
    Pronoun,
    /// <summary>"the minister", "this group", "Egypt's president": it may mean one that is known already.</summary>
    Definite,
    /// <summary>"a minister", "officials", "three soldiers": it brings in somebody new.</summary>
    Indefinite,
    /// <summary>Several joined by "and": "Putin and Xi".</summary>
    Group,
    /// <summary>"Russian" before a noun: it names a party, but nothing refers back to it.</summary>
    Adjective,
}
