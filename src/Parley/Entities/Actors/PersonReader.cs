using Parley.Entities.Names;
using Parley.Entities.Roles;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>People by name: those the register knows, and those the sentence itself introduces ("Defence Minister X").</summary>
internal sealed class PersonReader(ActorLexicon lexicon)
{
    private const int MostKnown = 3;
    private readonly TitleFinder _titles = new(lexicon);

    /// <summary>Somebody the register knows, as what they were on the day; null where the words around say that another is meant.</summary>
    public ActorReading? Known(Sentence sentence, int head, NameMatch match, Modifiers modifiers, DateOnly? day)
    {
        var entry = match.Entries.Where(e => e.Kind is NameKind.Person or NameKind.Surname && (!e.IsLearned || Holds(e, day)))
            // Of two people of one name the news more often means the one of higher office, and without a day the later.
            .MinBy(e => (e.Kind == NameKind.Person ? 0 : 1, Misfit(e, modifiers), RoleOnDay.Distance(e.Tenures, day), e.Tenures.Min(t => RoleOnDay.Prominence(t.Office)), day is null ? -RoleOnDay.LastDay(e.Tenures) : 0));
        if (entry is null || (entry.Kind == NameKind.Surname && !IsWholeName(sentence, head, match)) || IsAnother(entry, modifiers)) return null;
        var role = RoleOnDay.Of(entry.Tenures, day, modifiers.Title);
        // "ousted President X": the words know better than an end that the register lacks.
        if (modifiers.IsFormer && (day is null || modifiers.Title is null || modifiers.Title.Office == role.Tenure.Office)) role.IsFormer = true;
        var isAlone = entry.Kind == NameKind.Surname && modifiers.Country is null;
        // "Petty Officer Hale": a parser may put the title at the head.
        var title = modifiers.Title ?? (isAlone && match.First > 0 && sentence.Tokens[match.First - 1].Head is var above && (above == match.First || match.First - 1 == head) ? _titles.EndingAt(sentence.Tokens, match.First - 1) : null);
        var isKnown = isAlone && IsKnown(sentence.Tokens[head], entry, role.Tenure, title, day);
        var reading = new ActorReading
        {
            Name = entry.Name,
            Country = role.Tenure.Country,
            Sector = role.IsFormer ? "ELI" : role.Tenure.Sector,
            Role = role.IsFormer ? $"former {role.Tenure.Title}" : role.Tenure.Title,
            Stranger = isAlone && (day is null || !isKnown) ? StrangerOf(title) : null,
            IsWellKnown = isKnown,
            Form = ActorForm.Person,
        };
        return day is null && !role.IsFormer && modifiers.Title is { } office ? AsTitled(reading, office, entry, modifiers) : reading;
    }

    private static ActorReading StrangerOf(OfficeTitle? title) => new() { Sector = title?.Sector, Role = title?.Title, Form = ActorForm.Person };

    // "Petty Officer Hale" is no prime minister; "General Musa" may be whoever holds a general's or a minister's office.
    private bool IsKnown(Token surname, NameEntry entry, Tenure tenure, OfficeTitle? title, DateOnly? day) => title is null ? IsWellKnown(surname, tenure.Office, entry, day)
        : title.Sector is null || title.SectorOfOwner || entry.Tenures.Any(t => t.Office == title.Office || t.Sector == title.Sector);

    private static bool Holds(NameEntry learned, DateOnly? day) => day is not null && RoleOnDay.Distance(learned.Tenures, day) == 0;

    // Where no day says which office was held, the words do: a general who later was president is a general where he is called one.
    private static ActorReading AsTitled(ActorReading reading, OfficeTitle title, NameEntry entry, Modifiers modifiers)
    {
        if (entry.Tenures.Any(t => t.Office == title.Office)) return reading with { Country = modifiers.Country ?? reading.Country };
        return title.Sector is null ? reading : reading with { Sector = title.Sector, Role = title.Title };
    }

    // "Spanish Prime Minister Pedro Sanchez" is no Colombian.
    private static int Misfit(NameEntry entry, Modifiers modifiers)
    {
        var misfit = 0;
        if (modifiers.Country is { } country && entry.Tenures.All(t => t.Country != country)) misfit += 2;
        if (modifiers.Title is { } title && entry.Tenures.All(t => t.Office != title.Office)) misfit++;
        return misfit;
    }

    // A surname in a foreign country, or a full name with neither the country nor the office of its bearer, is somebody else's.
    private static bool IsAnother(NameEntry entry, Modifiers modifiers) =>
        Misfit(entry, modifiers) >= (entry.Kind == NameKind.Surname && modifiers.Title is null ? 2 : 3);

    // "Putin", while he holds office, needs no first name; many people are called Johnson.
    private bool IsWellKnown(Token surname, string office, NameEntry entry, DateOnly? day) =>
        RoleOnDay.Prominence(office) <= MostKnown && RoleOnDay.Distance(entry.Tenures, day) == 0 && !lexicon.IsCommonSurname(NameWords.Fold(surname.Form));

    /// <summary>Somebody or something with a proper name that no lexicon has: what the title and the modifiers say of it.</summary>
    public static ActorReading Unknown(Sentence sentence, int head, Modifiers modifiers)
    {
        var title = modifiers.Title;
        var sector = title is null ? modifiers.Sector : title.SectorOfOwner ? modifiers.Sector ?? title.Sector : title.Sector ?? modifiers.Sector;
        if (title is { SectorOfOwner: true }) sector ??= modifiers.Community is { } led ? CommunityChoice.SectorOfLeader(led) : modifiers.Country is null ? null : "GOV";
        if (modifiers.IsFormer && sector is "GOV" or "LEG") sector = "ELI";
        return new ActorReading
        {
            Name = Name(sentence, head),
            Country = modifiers.Country,
            Sector = sector,
            // "Christian" and "Karen" are also given names: only where a title stands is the word a modifier.
            Community = title is null ? null : modifiers.Community,
            Role = title is null ? null : modifiers.IsFormer ? $"former {title.Title}" : title.Title,
            Form = title is not null || HasFlatPart(sentence, head) ? ActorForm.Person : ActorForm.Body,
        };
    }

    // "Michael Jordan" is not the country, "Gordon Brown" not any Brown: a surname counts only where no other given name stands before it.
    private bool IsWholeName(Sentence sentence, int head, NameMatch match)
    {
        if (sentence.Tokens[head].Pos != PartOfSpeech.Propn) return false;
        if (match.First == 0) return true;
        var before = sentence.Tokens[match.First - 1];
        return before.Pos != PartOfSpeech.Propn || before.Span.End < sentence.Tokens[match.First].Span.Start - 1
            || lexicon.Title(NameWords.Fold(before.Form)) is not null || lexicon.Agent(NameWords.Fold(before.Form)) is not null;
    }

    private static bool HasFlatPart(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child].Relation == "flat") return true;
        return false;
    }

    private static string Name(Sentence sentence, int head)
    {
        var parts = new List<string>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (i == head || (token.Head == head && (token.Relation == "flat" || (token.Relation == "compound" && token.Pos == PartOfSpeech.Propn))))
                parts.Add(token.Form);
        }

        return string.Join(' ', parts);
    }
}
