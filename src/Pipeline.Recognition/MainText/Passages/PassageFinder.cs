namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Takes lines together that are verse, an epigraph, a talk, a list of definitions, numbered examples or a box. It comes
/// before headings are told, since a short line of verse or a term looks like one.
/// </summary>
internal sealed class PassageFinder(RecognitionContext context)
{
    private readonly VerseReader _verse = new(context);
    private readonly EpigraphReader _epigraphs = new(context);
    private readonly TalkReader _talks = new(context);
    private readonly DefinitionReader _definitions = new(context);
    private readonly ExampleReader _examples = new(context);
    private readonly BoxReader _boxes = new(context);

    public List<BodyItem> Find(List<BodyItem> items)
    {
        var found = new List<BodyItem>();
        for (var at = 0; at < items.Count;)
        {
            if (Read(items, at) is not { } passage)
            {
                found.Add(items[at++]);
                continue;
            }

            found.Add(new(items[at].Line, null) { Role = ItemRole.Passage, Passage = passage.Passage });
            at = passage.Next;
        }

        return found;
    }

    private (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (!items[at].IsText || items[at].Line!.Format.OutlineLevel is not null) return null;
        if (items[at].Line!.Format.IsInTextBox) return _boxes.Read(items, at);
        return _epigraphs.Read(items, at) ?? _verse.Read(items, at) ?? _talks.Read(items, at) ?? _definitions.Read(items, at) ?? _examples.Read(items, at);
    }
}
