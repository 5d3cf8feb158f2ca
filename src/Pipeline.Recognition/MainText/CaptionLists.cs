using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Lists of captions that stand apart from their tables and figures, as submissions have them on a page of their own: each
/// caption goes to the object that has its label and no words, the others in order to the objects that have none, where
/// there are as many of these.
/// </summary>
internal sealed class CaptionLists(RecognitionContext context, CaptionReader reader)
{
    /// <summary>Fewest captions of one kind that make a list without a heading.</summary>
    private const int Fewest = 2;

    private readonly List<ListedCaption> _listed = [];

    /// <summary>Takes the lists out of sight of the objects beside them.</summary>
    public void Find(List<BodyItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            var run = Run(items, at);
            if (run.Count == 0)
                continue;
            if (
                run.GroupBy(entry => entry.Caption.IsTable).Any(kind => kind.Count() >= Fewest)
                || (at > 0 && GalleryHeading.IsOfCaptions(items[at - 1], context.Labels))
            )
            {
                foreach (var entry in run)
                    entry.SetRole(ItemRole.Listed);
                _listed.AddRange(run);
            }

            at += run.Sum(entry => 1 + entry.Notes.Count) - 1;
        }
    }

    /// <summary>Gives the captions to objects, and gives back to the text those that none fits.</summary>
    public void Join(List<BodyItem> items)
    {
        if (_listed.Count == 0)
            return;
        var objects = items.FindAll(item =>
            item.Role == ItemRole.Object && item.Line?.Pictures.All(picture => picture.IsDecorative) is not true
        );
        JoinByLabel(objects);
        var free = objects.FindAll(item => item.Caption is null);
        var (tables, pictures) = (free.FindAll(item => item.Table is not null), free.FindAll(item => item.Table is null));
        var open = _listed.FindAll(entry => entry.IsOpen);
        var (ofTables, ofEither) = (
            open.FindAll(entry => entry.Caption.IsTable is true),
            open.Exists(entry => entry.Caption.IsTable is null)
        );
        var areTables =
            ofEither
            && open.Count(entry => entry.Caption.IsTable is not false) == tables.Count
            && open.Count(entry => entry.Caption.IsTable is not true) != pictures.Count;
        JoinInOrder(areTables ? open.FindAll(entry => entry.Caption.IsTable is not false) : ofTables, tables, isTable: true);
        JoinInOrder(open.FindAll(entry => entry.IsOpen && entry.Caption.IsTable is not true), pictures, isTable: false);
        foreach (var entry in _listed.Where(entry => entry.IsOpen))
            entry.SetRole(ItemRole.Text);
    }

    private void JoinByLabel(List<BodyItem> objects)
    {
        foreach (var entry in _listed)
        {
            if (entry.Name.Among(objects) is not { } named)
                continue;
            if (named.Caption!.Text is null)
                GiveWords(entry, named);
            else if (named.Caption.Text.Words.Equals(entry.Caption.Text!.Words, StringComparison.OrdinalIgnoreCase))
                LeaveOut(entry);
        }
    }

    private static void JoinInOrder(List<ListedCaption> captions, List<BodyItem> objects, bool isTable)
    {
        if (captions.Count != objects.Count)
            return;
        foreach (var (entry, item) in captions.Zip(objects))
            Give(entry, item, entry.Caption with { IsTable = isTable });
    }

    private static void Give(ListedCaption entry, BodyItem item, Caption caption)
    {
        item.Caption = caption;
        item.Notes.AddRange(entry.Notes.Select(note => note.Line!));
        entry.SetRole(ItemRole.Taken);
    }

    /// <summary>The object has a label of its own: that of the list is not printed.</summary>
    private void GiveWords(ListedCaption entry, BodyItem named)
    {
        var (line, words) = (entry.Item.Line!, entry.Caption.Text!);
        if (line.Text.EndsWith(words.Text, StringComparison.Ordinal))
            context.Claims.Add(new(line.Slice(0, line.Text.Length - words.Text.Length).Span, "label"));
        Give(entry, named, named.Caption! with { Text = words });
    }

    private void LeaveOut(ListedCaption entry)
    {
        entry.Item.Role = ItemRole.Taken;
        context.Findings.Add(
            LeftOutText.Rule.At(
                entry.Item.Source,
                "A list repeats the caption of a table or figure; the repetition was left out.",
                entry.Item.Line!.Words
            )
        );
        foreach (var note in entry.Notes)
            note.Role = ItemRole.Text;
    }

    /// <summary>The captions that follow one another from an item on, each with the notes under it; "Step 1." calls no float.</summary>
    private List<ListedCaption> Run(List<BodyItem> items, int at)
    {
        var run = new List<ListedCaption>();
        for (; at < items.Count && items[at].IsText; at++)
        {
            if (
                reader.Read(items[at].Line!) is { Label: not null, Text: not null } caption
                && (caption.IsTable is not null || FloatWords.Has(caption.Word))
            )
                run.Add(new(items[at], caption, []));
            else if (run.Count > 0 && reader.IsNote(items[at].Line!))
                run[^1].Notes.Add(items[at]);
            else
                break;
        }

        return run;
    }
}
