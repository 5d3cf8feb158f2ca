namespace Pipeline.Vocabulary.Articles;

/// <summary>How a JATS statement stands on a page: what it is called by at the head of its first paragraph, "Proposition 1 (Return). …".</summary>
public static class StatementLead
{
    /// <summary>The content-type of a proof, which is called by its name in italics as journals of mathematics have it.</summary>
    public const string Proof = "proof";

    /// <summary>The blocks of a statement with its label and title before the words of the first.</summary>
    public static Seq<Block> RunIn(KeptBlock statement)
    {
        var rest = statement.Blocks.Where(block => block is not KeptBlock { Name: KeptNames.Label or KeptNames.Title }).ToSeq();
        Seq<Inline> lead = [.. Lead(statement)];
        if (lead.IsEmpty)
            return rest;
        return rest is [Paragraph first, .. var others]
            ? [first with { Content = [.. lead, .. first.Content] }, .. others]
            : [new Paragraph(lead, statement.Source), .. rest];
    }

    private static IEnumerable<Inline> Lead(KeptBlock statement)
    {
        var kind = statement.Attribute("content-type") == Proof ? EmphasisKind.Italic : EmphasisKind.Bold;
        var label = statement.WordsOf(KeptNames.Label);
        var title = statement.WordsOf(KeptNames.Title);
        var isNamed = !label.IsEmpty && !title.IsEmpty;
        var named = label.IsEmpty ? title : label;
        if (named.IsEmpty)
            yield break;
        yield return new Emphasis(kind, named);
        if (isNamed)
            yield return new Text(" (", SourceRef.None);
        if (isNamed)
            foreach (var inline in title)
                yield return inline;
        yield return new Text(
            isNamed ? "). "
                : named.PlainText().TrimEnd() is [.., '.' or ':' or '?' or '!'] ? " "
                : ". ",
            SourceRef.None
        );
    }
}
