using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Turns mentions of tables, figures, numbered sections, appendices and numbered equations in running text into links. "Tables 1 and
/// 2", "Gambar 2–3" and "Eqs. (1) and (2)" link each number; the word goes with the first.
/// </summary>
internal sealed partial class CrossReferences(RecognitionContext context, IReadOnlyList<LabelledObject> objects)
{
    /// <summary>Words for a section in English and Indonesian, before its number.</summary>
    private static readonly HashSet<string> SectionNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "section",
        "sections",
        "bagian",
        "subbagian",
        "subbab",
        "bab",
    };

    /// <summary>Figures of the longest number that calls a float; longer ones are years and codes.</summary>
    private const int LongestNumber = 3;

    private readonly Dictionary<string, string> _formulas = objects
        .Where(item => item.Type == XrefType.DispFormula)
        .GroupBy(item => item.Number, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _appendices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _captionWords = objects.Select(item => item.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _mentioned = [];
    private readonly HashSet<string> _missing = [];

    /// <summary>Languages whose words for tables and figures call one of the article's: those of the journal, and its own.</summary>
    private readonly HashSet<string> _languages = [.. context.Profile.Labels.Words.Select(word => word.Language)];

    public Article Link(Article article)
    {
        _languages.Add(article.Language);
        var appendices = article.Back.Sections.Where(section => section.IsAppendix).ToSeq();
        foreach (var section in appendices)
            if (AppendixTitle.NumberOf(section.Label ?? section.Title.PlainText(), context.Labels) is { } number)
                _appendices.TryAdd(number, section.Id);
        if (appendices is [var only] && _appendices.Count == 0)
            _appendices.Add(string.Empty, only.Id);
        var sections = Numbered(article.Body.Sections)
            .GroupBy(section => section.Label!)
            .ToDictionary(group => group.Key, group => group.First().Id);
        var linked = article.MapInlines(
            (site, content) => site.Role == InlineRole.Heading || site.Role == InlineRole.Title ? content : Link(content, sections)
        );
        ReportUncited();
        return linked;
    }

    private Seq<Inline> Link(Seq<Inline> content, Dictionary<string, string> sections)
    {
        var result = new List<Inline>();
        foreach (var inline in content)
        {
            if (inline is Text text)
                result.AddRange(Link(text, sections));
            else if (inline is Emphasis or Foreign)
                result.Add(inline.WithChildren(Link(inline.Children(), sections)));
            else
            {
                if (inline is Xref { Type: XrefType.Fig or XrefType.Table } reference)
                    _mentioned.Add(reference.TargetId);
                result.Add(inline);
            }
        }

        return result.ToSeq();
    }

    private IEnumerable<Inline> Link(Text text, Dictionary<string, string> sections) =>
        Link(text, Mentions.Of, (word, number) => Object(word, number, text.Source, sections))
            .SelectMany(part => part is Text rest ? Link(rest, FormulaMention().Matches, (_, number) => Formula(number)) : [part])
            .SelectMany(part =>
                part is Text rest
                    ? Link(rest, (_appendices.ContainsKey(string.Empty) ? PlainMention() : AppendixMention()).Matches, Appendix)
                    : [part]
            );

    /// <summary>The text with links for the numbers that lead to something; the word before them goes with the first.</summary>
    private static IEnumerable<Inline> Link(Text text, Func<string, MatchCollection> mentions, Func<string, string, Target?> find)
    {
        var done = 0;
        foreach (Match match in mentions(text.Value.Replace('\u00A0', ' ')))
        {
            if (CitedPlaces.Has(text.Value, match))
                continue;
            var word = match.Groups["word"].Value.TrimEnd('.');
            var start = match.Index;
            Capture? before = null;
            foreach (Capture number in match.Groups["number"].Captures)
            {
                var end = number.Index + number.Length;
                foreach (var passed in Mentions.Between(text.Value, before, number))
                    find(word, passed);
                before = number;
                if (find(word, number.Value) is { } target)
                {
                    if (start > done)
                        yield return text.Slice(done, start - done);
                    yield return new Xref(target.Type, target.Id, [text.Slice(start, end - start)]);
                    done = end;
                }

                start = NextNumber(match, number, end);
            }
        }

        if (done == 0)
            yield return text;
        else if (done < text.Value.Length)
            yield return text.Slice(done, text.Value.Length - done);
    }

    private static int NextNumber(Match match, Capture number, int end)
    {
        foreach (Capture next in match.Groups["number"].Captures)
            if (next.Index > number.Index)
                return next.Index;
        return end;
    }

    private Target? Object(string word, string number, SourceRef source, Dictionary<string, string> sections)
    {
        if (context.Labels.At(word, 0, Label.Figure, Label.Table) is { } label && label.End == word.Length)
            return Display(label, word, number, source);
        if (objects.FirstOrDefault(candidate => IsCalled(candidate, word, number)) is { } called)
            return Mentioned(called.LinkType, called.Id);
        if (_captionWords.Any(known => FloatWords.AreSame(known, word)))
            ReportMissing(word, number, source);
        return SectionNames.Contains(word) && sections.GetValueOrDefault(number) is { } id ? new(XrefType.Sec, id) : null;
    }

    /// <summary>By a word that names neither tables nor figures, as its caption has it ("Exhibit 1").</summary>
    private static bool IsCalled(LabelledObject candidate, string word, string number) =>
        candidate.Word.Length > 0
        && candidate.Number.Equals(number, StringComparison.OrdinalIgnoreCase)
        && FloatWords.AreSame(candidate.Word, word);

    private Target Mentioned(XrefType type, string id)
    {
        _mentioned.Add(id);
        return new(type, id);
    }

    private Target? Appendix(string word, string number) =>
        context.Labels.At(word, 0, Label.Appendix) is { } label && label.End == word.Length && _appendices.TryGetValue(number, out var id)
            ? new(XrefType.App, id)
            : null;

    private Target? Formula(string number)
    {
        var key = number.Trim('(', ')', '[', ']', ' ');
        return _formulas.TryGetValue(key, out var id) ? new(XrefType.DispFormula, id) : null;
    }

    /// <summary>The table or figure called by that word and number; by another word of its kind where only one has the number.</summary>
    private Target? Display(LabelMatch label, string word, string number, SourceRef source)
    {
        var type = label.Label == Label.Table ? XrefType.Table : XrefType.Fig;
        var fits = objects
            .Where(candidate => candidate.Type == type && candidate.Number.Equals(number, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (fits.Count == 0)
            fits = objects.Where(candidate => candidate.Type == type && candidate.Number == Mentions.WithoutPanels(number)).ToList();
        if (
            (fits.Find(candidate => candidate.Word[0] == char.ToLowerInvariant(word[0])) ?? (fits.Count == 1 ? fits[0] : null)) is
            { } target
        )
            return Mentioned(target.LinkType, target.Id);
        if (_languages.Contains(label.Language) || _captionWords.Contains(word))
            ReportMissing(word, number, source);
        return null;
    }

    private void ReportMissing(string word, string number, SourceRef source)
    {
        if (char.IsUpper(word[0]) && char.IsAsciiDigit(number[0]) && number.Length <= LongestNumber && _missing.Add($"{word[0]} {number}"))
            context.Findings.Add(
                MentionWithoutTarget.Rule.At(
                    source,
                    $"The text mentions {word} {number}, which the manuscript does not hold.",
                    $"{word} {number}"
                )
            );
    }

    private void ReportUncited()
    {
        foreach (var item in objects.Where(item => item.Type != XrefType.DispFormula && !_mentioned.Contains(item.Id)))
            context.Findings.Add(ObjectNotCited.Rule.At(item.Source, $"{item.Label} is not mentioned in the text.", item.Label));
    }

    private static IEnumerable<Section> Numbered(Seq<Section> sections) =>
        sections.SelectMany(section => Numbered(section.Sections).Prepend(section)).Where(section => section.Label is not null);

    [GeneratedRegex(
        @"\b(?<word>"
            + FormulaNumber.Words
            + @")\b\.?\s*(?<number>"
            + FormulaCall
            + @")(?:(?:\s*(?:,|&|–|—|-|and|dan|to|hingga|sampai)\s*){1,2}(?<number>"
            + FormulaCall
            + @"))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FormulaMention();

    [GeneratedRegex(
        @"\b(?<word>\p{L}{5,})\s+(?<number>"
            + AppendixTitle.Number
            + @")\b(?:(?:\s*(?:,|&|–|—|-|and|dan|y|e|et|und|en|to|hingga|sampai)\s*){1,2}(?<number>"
            + AppendixTitle.Number
            + @")\b)*"
    )]
    private static partial Regex AppendixMention();

    /// <summary>The name of the only appendix, which needs no number.</summary>
    [GeneratedRegex(@"\b(?<word>\p{Lu}\p{L}{4,})\b(?<number>)")]
    private static partial Regex PlainMention();

    /// <summary>A number of an equation in the text, in brackets or without.</summary>
    private const string FormulaCall = @"(?:[(\[]\s*" + FormulaNumber.Pattern + @"\s*[)\]]|" + FormulaNumber.Pattern + @"\b)";

    private readonly record struct Target(XrefType Type, string Id);
}
