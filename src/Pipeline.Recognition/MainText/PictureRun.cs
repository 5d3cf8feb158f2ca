using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Pictures that no words part, but for the letters and names under them.</summary>
/// <param name="Items">The objects, at least one.</param>
/// <param name="Names">One for each picture, or none.</param>
/// <param name="End">Index of the item behind the last that belongs to it.</param>
internal sealed record PictureRun(IReadOnlyList<BodyItem> Items, IReadOnlyList<Line> Names, int End)
{
    /// <summary>All that show something.</summary>
    public IReadOnlyList<ManuscriptPicture> Pictures { get; } =
    [.. Items.SelectMany(item => item.Line!.Pictures).Where(picture => !picture.IsDecorative)];

    /// <summary>The run that begins with a picture: with the names under its pictures where each has one, else only as far as no line stands between.</summary>
    public static PictureRun From(IReadOnlyList<BodyItem> items, int start)
    {
        var named = Read(items, start, withNames: true);
        return named.Names.Count == named.Pictures.Count && Panels.AreInOrder(named.Names)
            ? named
            : Read(items, start, withNames: false) with
            {
                Names = [],
            };
    }

    /// <summary>All of it as one object.</summary>
    public BodyItem Joined()
    {
        var inlines = Items.SelectMany(item => item.Line!.Inlines).Where(inline => inline is ManuscriptPicture).ToSeq();
        return new(new Line(Items[0].Line!.Paragraph with { Inlines = inlines }), null) { Role = ItemRole.Object, PanelNames = Names };
    }

    /// <summary>An object for each picture.</summary>
    public IEnumerable<BodyItem> Parted() =>
        Items.SelectMany(item =>
            item.Line!.Pictures.Select(picture => new BodyItem(new Line(item.Line.Paragraph with { Inlines = [picture] }), null)
            {
                Role = ItemRole.Object,
            })
        );

    private static PictureRun Read(IReadOnlyList<BodyItem> items, int start, bool withNames)
    {
        var pictures = new List<BodyItem>();
        var names = new List<Line>();
        var end = start;
        for (var at = start; at < items.Count; at++)
        {
            if (items[at].Role == ItemRole.Blank)
                continue;
            if (items[at].IsPicture)
            {
                if (pictures.Count > 0 && (items[at].PanelNames.Count > 0) != (pictures[0].PanelNames.Count > 0))
                    break;
                pictures.Add(items[at]);
                names.AddRange([.. items[at].PanelNames, .. items[at].Notes.Where(Panels.IsName)]);
            }
            else if (withNames && items[at].IsText && Panels.Names(items[at].Line!) is { Count: > 0 } found)
                names.AddRange(found);
            else
                break;
            end = at + 1;
        }

        return new(pictures, names, end);
    }
}
