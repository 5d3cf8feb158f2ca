using System.Globalization;

namespace Pipeline.Typography.Reporting;

/// <summary>Shows the pages that end furthest above their foot.</summary>
internal static class WorstPages
{
    public static void Print(Survey survey, int count, TextWriter output)
    {
        var pages = survey.Files.SelectMany(file => file.ShortPages.Select(page => (file.Name, page.Page, page.Lines)));
        foreach (var (name, page, lines) in pages.OrderByDescending(page => page.Lines).Take(count))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines, 6:0.0} lines white  {name}, page {page + 1}"));
    }
}
