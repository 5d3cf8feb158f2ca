using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed partial class TemplateResidue : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META090",
            Severity.Notice,
            "Instruction of the template left in a heading",
            "The template says in which type a heading is to be set; the words are no part of the heading.",
            "House rule: the journal's manuscript template",
            "ABSTRACT (10 PT)",
            "Abstract",
            "Nothing to do, unless the bracket belongs to the heading."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var cleaned = article
            .MapLabels((label, _, place) => Clean(label, place, findings))
            .MapInlines(
                (site, content) =>
                    site.Role is InlineRole.Heading or InlineRole.Title or InlineRole.Caption
                        ? Clean(content, site.Role == InlineRole.Caption, findings)
                        : content
            );
        return StageResult.Of(cleaned, findings);
    }

    private string Clean(string label, SourceRef place, List<Diagnostic> findings)
    {
        var cleaned = Bracket().Replace(label, bracket => IsOfLabel(bracket.Groups["words"].Value) ? " " : bracket.Value);
        if (cleaned == label)
            return label;
        findings.Add(Finding(place, label, Spaces.Collapse(cleaned)));
        return Spaces.Collapse(cleaned);
    }

    private Seq<Inline> Clean(Seq<Inline> content, bool isCaption, List<Diagnostic> findings)
    {
        var text = FlatText.Of(content);
        var edits = Bracket()
            .Matches(text.Value)
            .Where(bracket => IsOfType(bracket.Groups["words"].Value, isCaption))
            .Select(bracket => new Edit(bracket.Index, bracket.Length, string.Empty))
            .ToList();

        // A heading that is nothing but an instruction is for the author to replace.
        if (edits.Count == 0 || edits.Sum(edit => edit.Length) >= text.Value.Trim().Length)
            return content;
        var cleaned = text.Apply(edits);
        findings.Add(Finding(text.PlaceOf(edits[0].Start, edits[0].Length), text.Value, Spaces.Collapse(FlatText.Of(cleaned).Value)));
        return cleaned;
    }

    private Diagnostic Finding(SourceRef place, string before, string after) =>
        Info.At(place, $"The template's instruction was taken out of “{before}”.", before, after);

    /// <summary>Behind the label of an abstract or of keywords a number of words is a limit too, whatever else is said of type.</summary>
    private static bool IsOfLabel(string words) =>
        Limit().Replace(words, string.Empty, 1) is var rest && rest.Length < words.Length
            ? SaysNothingElse(rest)
            : IsOfType(words, isCaption: false);

    /// <summary>
    /// A bracket of nothing but type: a typeface with its size or style, or a size alone. Scales have points, cells are bold and
    /// groups have a least number as well, so that one more word makes it the author's; so does a size alone in a caption.
    /// </summary>
    private static bool IsOfType(string words, bool isCaption)
    {
        if (!SaysNothingElse(words))
            return false;
        var face = Face().Match(words);
        return face.Success ? words.AsSpan().ContainsAnyInRange('0', '9') || Style().IsMatch(words) : !isCaption && Size().IsMatch(words);
    }

    private static bool SaysNothingElse(string words) =>
        !Style().Replace(Size().Replace(Face().Replace(words, string.Empty), string.Empty), string.Empty).Any(char.IsLetter);

    [GeneratedRegex(@"\s*[\(\[](?<words>[^\(\)\[\]\uFFFC]{1,80})[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"\b(?:Times New Roman|TNR|Calibri|Cambria|Arial|Garamond|Book Antiqua|Palatino Linotype|Courier New|Helvetica|Verdana|Tahoma|fonts?|typeface|jenis huruf)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Face();

    [GeneratedRegex(@"\b[0-9]{1,2}(?:[.,][0-9])?[ -]?pt\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(
        @"\b(?:bold|italics?|regular|underlined?|upper ?case|lower ?case|all caps|capitals?|capital letters|title case|sentence case|cetak tebal|cetak miring|huruf kapital|huruf besar|huruf kecil|tebal|miring|kapital|cent(?:er|re)(?:ed)?|justified|rata (?:tengah|kiri|kanan)|(?:single|double)[- ]spaced?|spasi|spacing|font size|size|ukuran|points?|poin|pts|heading [0-9]|and|dan)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Style();

    [GeneratedRegex(
        @"\b(?:(?:max|maks|maximum|maksimum|maksimal|min|minimum|minimal)\b[. ]{0,2})?(?:[0-9]{1,4} ?[-–] ?)?[0-9]{1,4} (?:words|kata)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Limit();
}
