using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Works;

/// <summary>The texts of a reference's fields. Of a field that stands at several places the first place counts, except for notes.</summary>
internal sealed partial class FieldTexts
{
    /// <summary>Signs that stand between fields and say nothing of a value.</summary>
    private static readonly char[] Around = [' ', ',', ';', ':'];

    private readonly Dictionary<RefField, string> _texts = [];
    private readonly SortedDictionary<RefField, double> _confidences = [];
    private readonly RefPart? _doi;
    private readonly RefPart? _address;

    public FieldTexts(Reference reference)
    {
        var before = RefField.None;
        foreach (var part in reference.Parts)
        {
            if (part.Field != RefField.None)
                Add(part, isNext: part.Field == before);
            before = part.Field;
        }

        _doi =
            reference.Parts.FirstOrDefault(part => part.Field == RefField.Doi)
            ?? reference.Parts.FirstOrDefault(part => part.Uri is { } uri && ResolverPattern().IsMatch(uri));
        _address =
            reference.Parts.FirstOrDefault(part => part.Field == RefField.Uri && part != _doi)
            ?? reference.Parts.FirstOrDefault(part =>
                part.Uri is { Length: > 0 } && part.Field is RefField.None or RefField.Comment && part != _doi
            );
    }

    /// <summary>As printed, in one line; empty where the reference has no such field.</summary>
    public string this[RefField field] => _texts.TryGetValue(field, out var text) ? Texts.Clean(text) : string.Empty;

    public Seq<FieldConfidence> Confidences => _confidences.Select(known => new FieldConfidence(known.Key, known.Value)).ToSeq();

    public bool Has(RefField field) => _texts.ContainsKey(field);

    /// <summary>Without the signs around it; null where there is none.</summary>
    public string? Value(RefField field) => Texts.OrNull(this[field].Trim(Around));

    /// <summary>Without quotation marks around it and the stop behind it.</summary>
    public string? Title(RefField field)
    {
        var title = this[field].Trim(Around);
        if (QuotedPattern().Match(title) is { Success: true } quoted)
            title = quoted.Groups[1].Value;
        if (field == RefField.TransTitle)
            title = title.Trim('[', ']');
        return Texts.OrNull(
            title.EndsWith("..", StringComparison.Ordinal) || !title.EndsWith('.') || AbbreviationPattern().IsMatch(title)
                ? title
                : title[..^1].TrimEnd()
        );
    }

    public string? Match(RefField field, Regex pattern) => pattern.Match(this[field]) is { Success: true } match ? match.Value : null;

    /// <summary>Without resolver or label; null where nothing has the form of one.</summary>
    public string? Doi =>
        _doi is null ? null : DoiIn(this[RefField.Doi]) ?? DoiIn(_doi.Text) ?? DoiIn(Uri.UnescapeDataString(_doi.Uri ?? string.Empty));

    /// <summary>An address that does not only lead to the DOI.</summary>
    public string? Url => _address is null || ResolverPattern().IsMatch(Address(_address)) ? null : Texts.OrNull(Address(_address));

    private static string Address(RefPart part) => Texts.Clean(part.Uri ?? part.Text).Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string? DoiIn(string text) =>
        DoiPattern().Match(text.Replace(" ", string.Empty, StringComparison.Ordinal)) is { Success: true } doi
            ? doi.Value.TrimEnd('.', ',', ';')
            : null;

    private void Add(RefPart part, bool isNext)
    {
        _confidences[part.Field] = Math.Min(part.Confidence, _confidences.GetValueOrDefault(part.Field, 1));
        if (!_texts.TryGetValue(part.Field, out var text))
            _texts[part.Field] = part.Text;
        else if (isNext)
            _texts[part.Field] = text + part.Text;
        else if (part.Field == RefField.Comment)
            _texts[part.Field] = $"{text.TrimEnd(Around)}; {part.Text}";
    }

    [GeneratedRegex(@"10\.[0-9]{4,9}/\S+", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"^https?://(?:dx\.)?doi\.org/10\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ResolverPattern();

    [GeneratedRegex("^[\"“”„«‘‚']([^\"“”„«»]+?)[.,]?[\"”“»’‘'][.,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPattern();

    /// <summary>"Washington, D.C." and "et al." keep their stop.</summary>
    [GeneratedRegex(@"(?:\b\p{Lu}\.){2}$|\b(?:al|etc|Jr|Sr|Inc|Ltd|Co)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex AbbreviationPattern();
}
