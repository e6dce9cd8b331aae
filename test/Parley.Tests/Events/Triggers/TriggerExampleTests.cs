using Parley.Checks;
using Xunit;

namespace Parley.Tests.Events.Triggers;

/// <summary>Every row of the trigger lexicon has an example; most of them code as they say.</summary>
public sealed class TriggerExampleTests(ITestOutputHelper output)
{
    // The parser misreads some sentences; the share that comes out right may only grow.
    private const double LeastRight = 0.89;

    [Fact]
    public void Examples_code_as_their_rows_say()
    {
        var faults = Engine.Lexicon.Triggers.Rows.AsParallel().AsOrdered()
            .Select(TriggerExample.Of)
            .Select(e => (Example: e, Fault: e.Fault(Engine.Coder.Code(new Article("example", e.Text)))))
            .ToList();
        foreach (var (example, fault) in faults.Where(f => f.Fault is not null))
            output.WriteLine($"{fault,-10} {example.Row.Origin,-20} {example.Row.Example}");
        foreach (var group in faults.GroupBy(f => f.Fault ?? "right")) output.WriteLine($"{group.Key}: {group.Count()}");
        Assert.True(faults.Count(f => f.Fault is null) >= LeastRight * faults.Count);
    }
}
