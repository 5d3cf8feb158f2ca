namespace Pipeline.Recognition.MainText;

/// <summary>
/// Gives pictures that float the captions that Word puts into text boxes beside them. Such a box follows the paragraph it is anchored
/// in, so that the text of that paragraph may stand between the two.
/// </summary>
internal static class TextBoxCaptions
{
    /// <summary>Items from a box to the picture farthest from it: the text of its own paragraph and the caption of another stand between.</summary>
    private const int Reach = 3;

    public static void Give(List<BodyItem> items, CaptionReader reader)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (
                items[at] is not { IsText: true, Line: { Format.IsInTextBox: true } line }
                || reader.Read(line) is not { Label: not null, IsTable: not true } caption
            )
                continue;
            if (PictureBeside(items, at) is not { } picture)
                continue;
            items[at].Role = ItemRole.Taken;
            picture.Caption = caption with { IsTable = false };
        }
    }

    /// <summary>The nearest floating picture without a caption, of two the one before.</summary>
    private static BodyItem? PictureBeside(List<BodyItem> items, int at)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (at >= distance && IsFree(items[at - distance]))
                return items[at - distance];
            if (at + distance < items.Count && IsFree(items[at + distance]))
                return items[at + distance];
        }

        return null;
    }

    private static bool IsFree(BodyItem item) =>
        item is { IsPicture: true, Caption: null } && item.Line!.Pictures.Any(picture => picture.IsAnchored);
}
