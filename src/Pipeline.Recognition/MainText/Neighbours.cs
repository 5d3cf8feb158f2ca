using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>What stands beside an item, blank ones passed over.</summary>
internal static class Neighbours
{
    /// <summary>The first place from <paramref name="at"/> on that is not blank; the end where there is none.</summary>
    public static int AfterBlanks(this IReadOnlyList<BodyItem> items, int at)
    {
        while (at < items.Count && items[at].Role == ItemRole.Blank)
            at++;
        return at;
    }

    /// <summary>The text next after an item; null where something else follows.</summary>
    public static Line? TextAfter(this IReadOnlyList<BodyItem> items, int at)
    {
        var next = items.AfterBlanks(at + 1);
        return next < items.Count && items[next].IsText ? items[next].Line : null;
    }
}
