using System.Globalization;
using Pipeline.Samples.Figures;
using Pipeline.Samples.Looks;
using Pipeline.Samples.Word;

namespace Pipeline.Samples.Articles;

/// <summary>
/// A manuscript of any length, for measuring: to three pages one heading, about 1,300 words with notes and emphasis, two
/// tables of eight rows and one picture of its own.
/// </summary>
public static class LongManuscript
{
    private const int PagesOfPart = 3;

    private static readonly string[] Words =
        "the ferry leaves for the island before the market opens and those who wait on the quay count days by its bell while letters money and names cross water with it".Split(
            ' '
        );

    /// <param name="pages">About as many as Word would print; at least 3.</param>
    public static byte[] Write(int pages)
    {
        var paper = new StyledWord(new DocumentProperties { Title = "A long manuscript" }, seed: 7);
        paper.Add("Title", "The Long Crossing: A Manuscript of Many Pages");
        paper.Add("Author", "Ratna Wijayanti^1^");
        paper.Add("Affiliation", "^1^Universitas Contoh, Tanjungpinang, Indonesia");
        paper.Add("AbstractHeading", "Abstract");
        paper.Add("Abstract", Prose(0, 150));
        for (var part = 1; part <= pages / PagesOfPart; part++)
            AddPart(paper, part);
        paper.Heading1("References");
        for (var work = 1; work <= pages; work++)
            paper.Reference(Text($"Writer, A. ({1900 + (work % 120)}). *Crossings of the strait, number {work}*. Harbour Press."));
        return paper.ToBytes();
    }

    private static void AddPart(StyledWord paper, int part)
    {
        paper.Heading1(Text($"Crossing {part}"));
        for (var paragraph = 0; paragraph < 9; paragraph++)
            paper.Body(
                Prose(part + paragraph, 145)
                    + Text($" See *Table {part}a* and **part {paragraph}**.{{{{fn:Note {paragraph} of crossing {part}.}}}}")
            );
        paper.Table(
            Text($"Table {(2 * part) - 1}. Passengers by day"),
            [3000, 2000, 2000, 2000],
            1,
            "Source: the harbour office.",
            Rows(part)
        );
        paper.Body(Prose(part + 5, 60));
        paper.Table(
            Text($"Table {2 * part}. Passengers by ship"),
            [3000, 2000, 2000, 2000],
            1,
            "Source: the harbour office.",
            Rows(part + 1)
        );
        paper.Figure(
            [.. Figure.Read("transit-days.png"), .. BitConverter.GetBytes(part)],
            120,
            70,
            "A chart of days",
            Text($"Figure {part}. Days in transit")
        );
    }

    private static StyledCell[][] Rows(int seed) =>
        [
            .. Enumerable
                .Range(0, 8)
                .Select(row =>
                    row == 0
                        ? (StyledCell[])["Day", "Out", "Home", "Both"]
                        : [Text($"Day {row}"), Text($"{seed * row}"), Text($"{seed + row}"), Text($"{(seed * row) + seed + row}")]
                ),
        ];

    private static string Prose(int seed, int words) =>
        string.Join(' ', Enumerable.Range(seed, words).Select(at => Words[at * 7 % Words.Length])) + ".";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
