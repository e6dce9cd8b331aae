using System.CommandLine;
using Parley.Lexicons;
using Parley.Store.Roles;

namespace Parley.Cli;

/// <summary>The options that say what is right instead of a learned role.</summary>
internal sealed class CorrectionOptions
{
    private readonly Option<string?> _title = new("--as") { Description = "What the person is: a title such as \"foreign minister\"", HelpName = "title" };
    private readonly Option<string?> _country = new("--of") { Description = "The country or organisation that the role is of: UKR, IGO", HelpName = "code" };
    private readonly Option<string?> _sector = new("--sector") { Description = "PLOVER sector: GOV, MIL, REB…", HelpName = "code" };
    private readonly Option<string?> _name = new("--name") { Description = "The person's full name", HelpName = "name" };
    private readonly Option<DateOnly?> _from = SharedOptions.From();
    private readonly Option<DateOnly?> _to = SharedOptions.To();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        var options = new Option[] { _title, _country, _sector, _name, _from, _to };
        foreach (var option in options) command.Add(option);
        command.Validators.Add(result =>
        {
            if (options.All(o => result.GetResult(o) is null)) result.AddError("say what is right: --as, --of, --sector, --name, --from or --to");
            if (result.GetValue(_to) < result.GetValue(_from)) result.AddError("'--to' lies before '--from'");
        });
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="CommandFailure">A title, a country or a sector that Parley does not know.</exception>
    public Correction Read(ParseResult parsed)
    {
        var actors = Lexicon.Read(DataFolder.Path).Actors;
        var words = parsed.GetValue(_title);
        var title = words is null ? null : actors.FindTitle(words) ?? throw new CommandFailure($"'{words}' is no title that Parley knows: see data/roles/offices.tsv");
        var country = parsed.GetValue(_country)?.ToUpperInvariant();
        if (country is not null && !actors.IsPublicOwner(country)) throw new CommandFailure($"'{country}' is no country's code: see data/actors/countries.tsv; IGO is for organisations of several states");
        var sector = parsed.GetValue(_sector)?.ToUpperInvariant();
        if (sector is not null && !actors.IsPublicSector(sector)) throw new CommandFailure($"'{sector}' is no sector of public office: see data/roles/public.tsv");
        return new()
        {
            Person = parsed.GetValue(_name)?.Trim(),
            Country = country,
            Office = title?.Office,
            Title = words,
            Sector = sector ?? title?.Sector,
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
        };
    }
}
