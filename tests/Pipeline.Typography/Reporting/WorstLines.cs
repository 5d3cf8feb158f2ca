using System.Globalization;

namespace Pipeline.Typography.Reporting;

/// <summary>Shows the lines that are furthest from even.</summary>
internal static class WorstLines
{
    public static void Print(Survey survey, int count, TextWriter output)
    {
        var filled = survey.Files.SelectMany(file =>
            file.Blocks.Where(block => block.IsJustified).SelectMany(block => block.Inner.Select(line => (file.Name, block.Role, line)))
        );
        foreach (
            var (name, role, line) in filled.OrderByDescending(item => Math.Max(item.line.Stretch, -2 * item.line.Stretch)).Take(count)
        )
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{100 * line.Stretch, 6:0} %  {name}, page {line.Page + 1}, {role}: {line.Text}"
                )
            );
        foreach (var (name, block) in survey.Files.SelectMany(file => file.Blocks.Select(block => (file.Name, block))))
        {
            foreach (var line in block.LeftShort())
                output.WriteLine($" short  {name}, page {line.Page + 1}, {block.Role}: {line.Text}");
        }
    }
}
