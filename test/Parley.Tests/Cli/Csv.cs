using System.Text;

namespace Parley.Tests.Cli;

/// <summary>Reads CSV as RFC 4180 has it.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                rows.Add(row);
                row = [];
            }
            else cell.Append(text[i]);
        }

        return rows;
    }
}
