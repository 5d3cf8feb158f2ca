using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Proofs;

/// <summary>Where a finding stands on the pages.</summary>
/// <param name="Node">Id of the node of its paragraph.</param>
/// <param name="Words">The words it is about, letter by letter; empty where it is about the whole paragraph.</param>
internal sealed record FindingPlace(NumberedFinding Numbered, LetterSpot Start, int Node, Seq<LetterSpot> Words)
{
    /// <summary>Id of the node that its number is content of.</summary>
    public int Tag { get; init; }
}

/// <summary>Finds the lines, and where it can the words, that findings are about.</summary>
internal sealed class FindingPlaces
{
    private readonly PrintedBlocks _printed;
    private readonly Dictionary<(string Part, int Paragraph), List<PlacedText>> _texts = [];

    public FindingPlaces(Article article, TypesetDocument document, Seq<NumberedFinding> findings)
    {
        _printed = new(document);
        var asked = findings.Select(finding => PrintedBlocks.KeyOf(finding.Finding.Location)).ToHashSet();
        foreach (var (site, content) in article.InlineRuns())
            AddTexts(site.Source, content, asked);
    }

    /// <summary>Null for a finding about nothing that is printed.</summary>
    public FindingPlace? Of(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        if (finding.Location is { IsNone: true } or { Paragraph: 0 })
            return null;
        foreach (var (text, site, before) in _texts.GetValueOrDefault(PrintedBlocks.KeyOf(finding.Location)) ?? [])
        {
            if (
                FindingWords.In(finding, text) is not var (start, end)
                || (_printed.Find(site) ?? _printed.Find(text.Source)) is not { } block
            )
                continue;
            var words = block.Find(text.Value[start..end], before + Sameness.Key(text.Value.AsSpan()[..start]).Length).ToSeq();
            if (!words.IsEmpty)
                return At(numbered, words[0], words);
        }

        return InBlock(numbered);
    }

    private FindingPlace? InBlock(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        var joined = _texts.GetValueOrDefault(PrintedBlocks.KeyOf(finding.Location)) is [var first, ..] ? first : null;
        if ((_printed.Find(finding.Location) ?? _printed.Find(joined?.Site ?? SourceRef.None)) is not { Start: { } start } block)
            return null;
        if (finding.Location.Length > 0)
        {
            foreach (var text in new[] { finding.After, finding.Before }.OfType<string>())
                if (block.Find(text, joined?.Before ?? 0).ToSeq() is { IsEmpty: false } words)
                    return At(numbered, words[0], words);
        }

        return At(numbered, joined is { Before: > 0 } && joined.Before < block.Spots.Count ? block.Spots[joined.Before] : start, []);
    }

    private FindingPlace At(NumberedFinding numbered, LetterSpot start, Seq<LetterSpot> words) =>
        new(numbered, start, _printed.BlockNodeOf(start.Tag), words);

    private void AddTexts(SourceRef site, Seq<Inline> content, HashSet<(string Part, int Paragraph)> asked)
    {
        var before = 0;
        foreach (var text in content.Texts())
        {
            var key = PrintedBlocks.KeyOf(text.Source);
            if (asked.Contains(key))
            {
                if (!_texts.TryGetValue(key, out var texts))
                    _texts[key] = texts = [];
                texts.Add(new(text, site, before));
            }

            before += Sameness.Key(text.Value).Length;
        }
    }

    /// <param name="Site">Place of the paragraph that it is printed in, which may be joined of several.</param>
    /// <param name="Before">Letters of the paragraph before it.</param>
    private sealed record PlacedText(Text Text, SourceRef Site, int Before);
}
