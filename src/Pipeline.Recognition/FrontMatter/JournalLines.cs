using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the masthead: the journal's name, volume, number, date, pages, ISSN, web address and the article's DOI.</summary>
internal sealed partial class JournalLines(RecognitionContext context)
{
    /// <summary>Mastheads are short; longer lines are text.</summary>
    private const int MostWords = 40;

    private JournalLine? _line;

    /// <summary>The masthead gathered so far; null where nothing of it was found.</summary>
    public JournalLine? Line => _line;

    /// <summary>The article's DOI as printed, without resolver.</summary>
    public string? Doi { get; private set; }

    /// <summary>Takes from the lines what is not known yet.</summary>
    /// <returns>Whether any line was taken.</returns>
    /// <param name="isRunning">They are a page's head or foot, which cites no other article and whose single page is its own.</param>
    public bool Take(FrontLines lines, bool isRunning = false)
    {
        var taken = false;
        foreach (var at in lines.Free().ToList())
        {
            if (lines[at].WordCount > MostWords || !Take(lines[at], isRunning))
                continue;
            lines.Claim(at);
            taken = true;
        }

        return taken;
    }

    /// <summary>Takes the line that names the article's DOI, and no other.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TakeDoi(FrontLines lines)
    {
        foreach (var at in lines.Free().Where(at => lines[at].WordCount <= MostWords && IsDoiLine(lines[at].Words)).ToList())
        {
            ReadDoi(lines[at]);
            lines.Claim(at);
        }

        return Doi is not null;
    }

    private void ReadDoi(Line line)
    {
        if (DoiPlaceholders.Is(line.Words) && context.Labels.Whole(line.Words, Label.Doi) is null)
            LeaveOut(line, "The template's placeholder for a DOI was left out.");
        else if (DoiName().Match(line.Words) is { Success: true } doi)
            Doi ??= doi.Value.TrimEnd('.', ',', ';', ')');
        else if (context.Labels.Whole(line.Words, Label.Doi) is null)
            LeaveOut(line, "The printed DOI is no DOI and was left out.");
    }

    private void LeaveOut(Line line, string reason) => context.Findings.Add(LeftOutText.Rule.At(line.Source, reason, line.Words));

    private bool Take(Line line, bool isRunning)
    {
        var text = line.Words;
        if (OfAnother().IsMatch(text))
            return false;
        var found = Issue(text) ?? (isRunning ? Short(text) : null);
        if (found is not null && _line?.Volume is null)
            _line = Merge(found with { Source = line.Source }, _line);
        var issn = context.Labels.All(text, [Label.Issn]).Any() ? Issn().Match(text) : Match.Empty;
        if (issn.Success)
            Add(line, (known, _) => known with { Issn = known.Issn ?? issn.Value });
        var url = IsMastheadAddress(text) ? Url().Match(text) : Match.Empty;
        if (url.Success)
            Add(line, (known, _) => known with { Url = known.Url ?? url.Value.TrimEnd('.', ',', ';', ')') });
        var isTitle = IsJournalTitle(text);
        if (isTitle)
            Add(line, (known, words) => known with { JournalTitle = known.JournalTitle ?? words });
        if (IsDoiLine(text))
            ReadDoi(line);
        var pages = found is null && IsPageLine(text) ? Pages(text) : null;
        if (isRunning && pages is { Last: null })
            pages = null;
        if (pages is { } range)
            Add(line, (known, _) => known with { FirstPage = known.FirstPage ?? range.First, LastPage = known.LastPage ?? range.Last });
        return found is not null || pages is not null || issn.Success || url.Success || isTitle || IsDoiLine(text);
    }

    private void Add(Line line, Func<JournalLine, string, JournalLine> change) =>
        _line = change(_line ?? new JournalLine(line.Words, null, null, null, null, null, null, null, null, line.Source), line.Words);

    /// <summary>A line with the volume is the line as printed; what other lines gave stays.</summary>
    private static JournalLine Merge(JournalLine found, JournalLine? known) =>
        known is null
            ? found
            : found with
            {
                JournalTitle = known.JournalTitle ?? found.JournalTitle,
                Issn = known.Issn ?? found.Issn,
                Url = known.Url ?? found.Url,
                FirstPage = found.FirstPage ?? known.FirstPage,
                LastPage = found.LastPage ?? known.LastPage,
            };

    /// <summary>Volume, number, date and pages where the line names a volume or number, and one thing more.</summary>
    private JournalLine? Issue(string text)
    {
        var volume = Numbered(text, Label.Volume);
        var number = Numbered(text, Label.Number);
        var compact = volume is null ? null : Compact().Match(text, volume.Value.End - volume.Value.Value.Length);
        var pages = Pages(text);
        var date = Months.FindIssueDate(text);
        if (volume is null || (number is null && compact is not { Success: true } && pages is null && date is null))
            return null;
        return LineOf(
            text,
            LabelIndex.Bare(text[..volume.Value.Start]),
            volume.Value.Value,
            number?.Value ?? (compact is { Success: true } ? compact.Groups["number"].Value : null),
            date,
            pages
        );
    }

    /// <summary>"14(2), July–December 2026" without a word for volume or number, as citations have it.</summary>
    private JournalLine? Short(string text)
    {
        if (VolumeWithNumber().Match(text) is not { Success: true } match)
            return null;
        var pages = Pages(text);
        var date = Months.FindIssueDate(text);
        if (pages is null && date is null)
            return null;
        return LineOf(text, text[..match.Index], match.Groups["volume"].Value, match.Groups["number"].Value, date, pages);
    }

    /// <param name="before">What stands before the volume: the journal's title, or signs and nothing else.</param>
    private static JournalLine LineOf(
        string text,
        string before,
        string volume,
        string? number,
        PartialDate? date,
        (string First, string? Last)? pages
    )
    {
        var title = before.Trim(' ', ',', ';', '|', '-', '–');
        return new(
            text,
            title.Any(char.IsLetter) ? title : null,
            volume,
            number,
            date,
            pages?.First,
            pages?.Last,
            null,
            null,
            SourceRef.None
        );
    }

    private (string Value, int Start, int End)? Numbered(string text, Label label)
    {
        foreach (var match in context.Labels.All(text, [label]))
        {
            var value = Value().Match(text, match.End);
            if (value.Success)
                return (value.Groups["value"].Value, match.Start, value.Index + value.Length);
        }

        return null;
    }

    private (string First, string? Last)? Pages(string text)
    {
        foreach (var label in context.Labels.All(text, [Label.Pages]))
        {
            var range = PageRange().Match(text, label.End);
            if (range.Success)
                return (range.Groups["first"].Value, range.Groups["last"].Success ? range.Groups["last"].Value : null);
        }

        var bare = BarePages().Match(text);
        return bare.Success ? (bare.Groups["first"].Value, bare.Groups["last"].Value) : null;
    }

    private bool IsJournalTitle(string text)
    {
        var words = Letters(text);
        return words.Length > 3
            && (words == Letters(context.Profile.Journal.Title) || words == Letters(context.Profile.Journal.AbbreviatedTitle));
    }

    private bool IsPageLine(string text) =>
        context.Labels.AtStart(text, Label.Pages) is { } label
        && PageRange().Match(text, label.End) is { Success: true } range
        && range.Index + range.Length == text.TrimEnd('.').Length;

    private bool IsMastheadAddress(string text) =>
        context.Labels.AtStart(text, Label.OpenAccess) is not null
        || (
            context.Profile.Journal.Url is { } url
            && text.Contains(Host(url), StringComparison.OrdinalIgnoreCase)
            && Url().Replace(text, string.Empty).Trim(' ', ':', '|').Length < 40
        );

    private bool IsDoiLine(string text) =>
        (
            context.Labels.AtStart(text, Label.Doi) is not null
            || text.StartsWith("https://doi.org/", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://dx.doi.org/", StringComparison.OrdinalIgnoreCase)
        )
        && text.Split(' ').Length <= 4;

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : url;

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>Names the work that the article is about, with that work's volume and pages.</summary>
    [GeneratedRegex(
        @"^\W*(?:corrigend(?:um|a)|errat(?:um|a)|correction|retraction|addend(?:um|a)|comment(?:ary|s)?|reply|rejoinder|response|re|ralat|koreksi|tanggapan|komentar|réponse|respuesta|resposta|erwiderung|reactie)(?:\s+(?:to|on|of|for|atas|terhadap|untuk|à|a|auf|op)\s*:?|:)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"\G\s*[.:]?\s*(?<value>\d+[A-Za-z]?(?:[-–/]\d+)?|[IVXLC]+)\b")]
    private static partial Regex Value();

    [GeneratedRegex(@"\G\d+\s*\((?<number>\d+(?:[-–]\d+)?)\)")]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<=^|[\p{L},;|]\s)(?<volume>\d{1,3})\s?\((?<number>\d{1,2}(?:[-–]\d{1,2})?)\)(?=[\s,;:.|]|$)")]
    private static partial Regex VolumeWithNumber();

    [GeneratedRegex(@"\G\s*[.:]?\s*(?<first>[A-Za-z]?\d+)(?:\s*[-–—]\s*(?<last>[A-Za-z]?\d+))?")]
    private static partial Regex PageRange();

    [GeneratedRegex(@"[:,)|]\s*(?<first>\d+)\s*[-–—]\s*(?<last>\d+)\s*\.?$")]
    private static partial Regex BarePages();

    [GeneratedRegex(@"\b\d{4}\s?[-–]\s?\d{3}[\dXx]\b")]
    private static partial Regex Issn();

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(DoiText.Prefix + @"\S+")]
    private static partial Regex DoiName();
}
