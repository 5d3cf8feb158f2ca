using System.Globalization;
using System.Text;
using Pipeline.ReferenceModel.Corpus;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.ReferenceModel.Scoring;

/// <summary>
/// Counts agreement of parsed references with labelled ones, field by field: a value counts where both have the same
/// text but for case, spaces and marks at its ends.
/// </summary>
internal sealed class FieldScore
{
    private readonly SortedDictionary<string, (int Hits, int Expected, int Found)> _counts = new(StringComparer.Ordinal);

    /// <summary>How far what the parser says of its sureness holds.</summary>
    public Calibration Calibration { get; } = new();

    private static readonly HashSet<string> Scored =
    [
        "family",
        "given",
        "organisation",
        "year",
        "title",
        "source",
        "volume",
        "issue",
        "pages",
        "publisher",
        "place",
        "edition",
        "doi",
        "url",
        "etal",
        "suffix",
    ];

    public double Overall =>
        F1(
            _counts.Values.Aggregate(
                (Hits: 0, Expected: 0, Found: 0),
                (sum, next) => (sum.Hits + next.Hits, sum.Expected + next.Expected, sum.Found + next.Found)
            )
        );

    public double this[string field] => _counts.TryGetValue(field, out var counts) ? F1(counts) : 0;

    /// <summary>Adds one reference to the count.</summary>
    /// <returns>What was missed ("-") and what was found too much ("+").</returns>
    public IReadOnlyList<string> Add(LabelledReference expected, Reference parsed)
    {
        var gold = Gold(expected).ToList();
        var sure = Found(parsed).ToList();
        var found = sure.ConvertAll(field => (field.Field, field.Value));
        var hasWorkTitleOnly = !gold.Exists(field => field.Field == "source") || !gold.Exists(field => field.Field == "title");
        if (hasWorkTitleOnly && gold.Exists(field => field.Field is "title" or "source"))
            AlignWorkTitle(gold, found);
        var differences = new List<string>();
        foreach (var field in gold)
        {
            var hit = found.Remove(field);
            Count(field.Field, hit ? 1 : 0, 1, hit ? 1 : 0);
            if (!hit)
                differences.Add($"-{field.Field}={field.Value}");
        }

        foreach (var field in found)
        {
            Count(field.Field, 0, 0, 1);
            differences.Add($"+{field.Field}={field.Value}");
        }

        foreach (var (field, value, confidence) in sure)
            Calibration.Add(confidence, !found.Exists(wrong => wrong.Value == value && (wrong.Field == field || field == "title")));
        Calibration.AddWhole(sure.Select(field => field.Confidence).DefaultIfEmpty(0).Min(), differences.Count == 0);
        return differences;
    }

    public override string ToString()
    {
        var report = new StringBuilder();
        foreach (var (field, counts) in _counts)
            report.AppendLine(
                CultureInfo.InvariantCulture,
                $"{field, -14} F1 {F1(counts):0.000}   hits {counts.Hits, 5}   expected {counts.Expected, 5}   found {counts.Found, 5}"
            );
        return report.AppendLine(CultureInfo.InvariantCulture, $"{"all", -14} F1 {Overall:0.000}").Append(Calibration).ToString();
    }

    /// <summary>Publishers tag the title of a whole work now as title, now as source; here both are one.</summary>
    private static void AlignWorkTitle(List<(string Field, string Value)> gold, List<(string Field, string Value)> found)
    {
        var isOnlyOneFound = found.Count(field => field.Field is "title" or "source") == 1;
        for (var index = 0; index < gold.Count; index++)
            if (gold[index].Field is "title")
                gold[index] = ("source", gold[index].Value);
        if (!isOnlyOneFound)
            return;
        for (var index = 0; index < found.Count; index++)
            if (found[index].Field is "title")
                found[index] = ("source", found[index].Value);
    }

    private static IEnumerable<(string Field, string Value)> Gold(LabelledReference reference)
    {
        foreach (var field in reference.Fields)
        {
            var value = reference.ValueOf(field);
            var name = field.Name switch
            {
                "chapter" => "title",
                "fpage" or "lpage" or "elocation" => "pages",
                "editor-family" => "family",
                "editor-given" => "given",
                "url"
                    when value.Contains("10.", StringComparison.Ordinal)
                        && (
                            value.Contains("doi", StringComparison.OrdinalIgnoreCase) || value.StartsWith("10.", StringComparison.Ordinal)
                        ) => "doi",
                _ => field.Name,
            };
            if (Scored.Contains(name))
                yield return (name, Normalise(name, value));
        }
    }

    private static IEnumerable<(string Field, string Value, double Confidence)> Found(Reference reference)
    {
        (RefPart Part, string Text)? open = null;
        foreach (var part in reference.Parts)
        {
            if (open is { } previous && previous.Part.Field == part.Field && previous.Part.Name == part.Name && part.Field != RefField.None)
            {
                open = (part, previous.Text + part.Text);
                continue;
            }

            if (open is { } closed && Name(closed.Part) is { } name)
                yield return (name, Normalise(name, closed.Text), closed.Part.Confidence);
            open = (part, part.Text);
        }

        if (open is { } last && Name(last.Part) is { } lastName)
            yield return (lastName, Normalise(lastName, last.Text), last.Part.Confidence);
    }

    private static string? Name(RefPart part) =>
        part.Field switch
        {
            RefField.Surname => "family",
            RefField.GivenNames => "given",
            RefField.Collab => "organisation",
            RefField.Suffix => "suffix",
            RefField.EtAl => "etal",
            RefField.Year => "year",
            RefField.ArticleTitle or RefField.ChapterTitle => "title",
            RefField.Source => "source",
            RefField.Volume => "volume",
            RefField.Issue => "issue",
            RefField.FirstPage or RefField.LastPage or RefField.ElocationId => "pages",
            RefField.PublisherName => "publisher",
            RefField.PublisherLoc => "place",
            RefField.Edition => "edition",
            RefField.Doi => "doi",
            RefField.Uri => "url",
            _ => null,
        };

    private static string Normalise(string field, string value)
    {
        var text = new StringBuilder();
        foreach (var character in value.ToLowerInvariant())
            text.Append(
                char.IsWhiteSpace(character) ? ' '
                : character is '\u2010' or '\u2011' ? '-'
                : character
            );
        var flat = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Trim('.', ',', ';', ':', '"', '\'', ' ', '(', ')', '“', '”', '‘', '’', '?');
        if (field == "doi" && flat.IndexOf("10.", StringComparison.Ordinal) is > 0 and var start)
            flat = flat[start..];
        if (field == "volume")
            flat = flat.Replace("vol. ", string.Empty, StringComparison.Ordinal);
        return flat.Replace(" .", ".", StringComparison.Ordinal);
    }

    private void Count(string field, int hits, int expected, int found)
    {
        _counts.TryGetValue(field, out var counts);
        _counts[field] = (counts.Hits + hits, counts.Expected + expected, counts.Found + found);
    }

    private static double F1((int Hits, int Expected, int Found) counts) =>
        counts.Expected + counts.Found == 0 ? 1 : 2.0 * counts.Hits / (counts.Expected + counts.Found);
}
