using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets what goes with the article without being printed, a line for each object: its label in bold letters, its caption, and
/// where it lies. Stops that stood around it in the text are left out.
/// </summary>
internal sealed class SupplementSetter(Workshop shop, BlockSetter blocks)
{
    /// <summary>Whether a paragraph is nothing but the stop that stood behind the object above it.</summary>
    public static bool IsStopBehind(Block? above, Block block) =>
        above is KeptBlock { IsSupplement: true }
        && block is Paragraph paragraph
        && paragraph.Content.PlainText().AsSpan().Trim() is { Length: > 0 } text
        && text.TrimEnd(".,;:)").IsEmpty;

    public void Set(KeptBlock supplement, BlockSetting setting, Flow flow)
    {
        var content = new List<Inline>();
        AddPart(content, [.. Labels(supplement)]);
        foreach (var part in Words(supplement))
            AddPart(content, part);
        AddPart(content, Place(supplement));
        if (content.Count == 0)
            return;
        var node = shop.Structure.Add(setting.Node, "P", supplement.Source);
        blocks.SetParagraph([.. content], setting.Style, setting with { IsFirstFlush = true }, node, supplement.Source, flow);
    }

    /// <summary>Adds a part, parted from what stands before it by a stop and a space.</summary>
    private static void AddPart(List<Inline> content, Seq<Inline> part)
    {
        if (part.PlainText().Trim().Length == 0)
            return;
        if (content.Count > 0)
            content.Add(new Text(content.ToSeq().PlainText().TrimEnd() is [.., '.' or ':' or '?' or '!'] ? " " : ". ", SourceRef.None));
        content.AddRange(part);
    }

    private static IEnumerable<Inline> Labels(KeptBlock supplement) =>
        supplement
            .Blocks.OfType<KeptBlock>()
            .Where(part => part.Name == KeptNames.Label)
            .Select(label => new Emphasis(EmphasisKind.Bold, label.Text));

    /// <summary>Title and paragraphs of the caption, and paragraphs beside it.</summary>
    private static IEnumerable<Seq<Inline>> Words(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Content],
            KeptBlock { Name: KeptNames.Label or "object-id" or "alt-text" or "long-desc" or "permissions" } => [],
            KeptBlock kept => kept.Blocks.SelectMany(Words).Prepend(kept.Text),
            _ => [],
        };

    /// <summary>An address in the web as a link, and of a file beside the article its name.</summary>
    private static Seq<Inline> Place(KeptBlock supplement)
    {
        if (HrefOf(supplement) is not { Length: > 0 } href)
            return [];
        var text = new Text(href, supplement.Source);
        return Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? [new ExtLink(href, [text])] : [text];
    }

    private static string? HrefOf(KeptBlock block) =>
        block.Attribute("xlink:href") ?? block.Blocks.OfType<KeptBlock>().Select(HrefOf).FirstOrDefault(href => href is not null);
}
