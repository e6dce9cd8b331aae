using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>Triggers that say two things at once, that another row always outranks, or whose conditions can never hold.</summary>
internal sealed class TriggerChecks
{
    private static readonly HashSet<string> s_slots = ["subj", "obj", "iobj", "poss", "mod", "inf", "that", "ing", "gov", "modal", "any", "byany", "insubj"];
    private readonly WordSets _sets;
    private readonly HashSet<string> _prepositions;

    public TriggerChecks(LexiconFiles files)
    {
        _sets = new WordSets(files);
        _prepositions = [.. files.Rows("language/en/function-words.tsv", "word", "is").Where(r => r.Row["is"] == "preposition").Select(r => r.Row["word"])];
    }

    public IEnumerable<Finding> Find(CheckedFolder folder)
    {
        var rows = new List<(TsvRow Row, TriggerRow Trigger)>();
        foreach (var table in folder.Tables.Where(t => t.Key.StartsWith("triggers/", StringComparison.Ordinal) && t.Value.Column("event") >= 0).Select(t => t.Value))
        {
            foreach (var row in table.Rows.Where(r => r["event"] != Layered<TriggerRow>.Struck))
            {
                var (trigger, error) = Read(folder, row);
                if (error is not null) yield return error;
                if (trigger is null) continue;
                rows.Add((row, trigger));
                foreach (var finding in Conditions(folder, row, trigger)) yield return finding;
            }
        }

        foreach (var group in rows.GroupBy(r => (r.Trigger.Pos, string.Join(' ', r.Trigger.Words))))
            foreach (var finding in Outranked(folder, [.. group])) yield return finding;
    }

    private (TriggerRow?, Finding?) Read(CheckedFolder folder, TsvRow row)
    {
        try { return (TriggerLexicon.TriggerOf(row, _sets), null); }
        catch (LexiconException e) { return (null, folder.Of(e, row.Table.FullPath)); }
    }

    private IEnumerable<Finding> Conditions(CheckedFolder folder, TsvRow row, TriggerRow trigger)
    {
        var paths = trigger.When.Select(c => c.Slot).Concat(trigger.Actor).Concat(trigger.Recipient).Concat(trigger.Others.Select(o => o.Slot));
        foreach (var step in paths.SelectMany(p => p.Steps).Distinct().Where(s => !IsSlot(s))) yield return folder.Of(Gravity.Error, row, $"there is no slot '{step}': it is neither one of {string.Join(", ", s_slots)} nor a preposition");
        foreach (var condition in trigger.When)
        {
            if (condition.Test is ConditionTest.OneOf or ConditionTest.HoldsOneOf && condition.Lemmas.Count == 0 && condition.Kinds.Count == 0) yield return folder.Of(Gravity.Error, row, $"the condition on {condition.Slot} has no words: it never holds");
            if (condition.Test is ConditionTest.Absent && trigger.When.Any(o => o.Test != ConditionTest.Absent && o.Slot.ToString() == condition.Slot.ToString()))
                yield return folder.Of(Gravity.Error, row, $"{condition.Slot} is to be there and not to be there: the row never holds");
        }
    }

    private bool IsSlot(string step) => s_slots.Contains(step) || _prepositions.Contains(step.Split('_')[0]);

    private static IEnumerable<Finding> Outranked(CheckedFolder folder, List<(TsvRow Row, TriggerRow Trigger)> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < rows.Count; j++)
            {
                if (i == j || Compare(folder, rows[i], rows[j], isLater: j < i) is not { } finding) continue;
                yield return finding;
                break;
            }
        }
    }

    private static Finding? Compare(CheckedFolder folder, (TsvRow Row, TriggerRow Trigger) own, (TsvRow Row, TriggerRow Trigger) other, bool isLater)
    {
        var where = $"{folder.Shown(other.Row.Table.FullPath)}:{other.Row.Line}";
        var sameSlots = own.Row["actor"] == other.Row["actor"] && own.Row["recipient"] == other.Row["recipient"];
        var sameConditions = own.Trigger.ConditionKey == other.Trigger.ConditionKey;
        if (sameConditions && sameSlots)
        {
            if (!isLater) return null;
            return own.Trigger.Class == other.Trigger.Class && own.Trigger.Cameo == other.Trigger.Cameo && own.Trigger.Mode == other.Trigger.Mode
                ? folder.Of(Gravity.Note, own.Row, $"'{own.Row["trigger"]}' with the same conditions stands already at {where}")
                : folder.Of(Gravity.Error, own.Row, $"'{own.Row["trigger"]}' is {Code(own.Row)}, and with the same conditions {Code(other.Row)} at {where}");
        }

        if (sameConditions || other.Trigger.When.Count < own.Trigger.When.Count || !ConditionLogic.Implies(own.Trigger.When, other.Trigger.When)) return null;
        var outranks = other.Trigger.When.Count > own.Trigger.When.Count || (isLater && sameSlots);
        return outranks ? folder.Of(Gravity.Warning, own.Row, $"'{own.Row["trigger"]}' never counts: whenever its conditions hold, those of {where} do, which comes before it") : null;
    }

    private static string Code(TsvRow row) => row["event"] == "-" ? "no event" : $"{row["event"]} {row["cameo"]}".Trim();
}
