namespace Pipeline.Pdf.Structure;

/// <summary>A rectangle on a page in PDF's own coordinates: points from the bottom left corner.</summary>
internal readonly record struct Extent(int PageIndex, double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest rectangle round both; what is on another page than the first does not count.</summary>
    public static Extent Union(Extent? first, Extent second) =>
        first switch
        {
            null => second,
            { } box when box.PageIndex != second.PageIndex => box,
            { } box => new(
                box.PageIndex,
                Math.Min(box.Left, second.Left),
                Math.Min(box.Bottom, second.Bottom),
                Math.Max(box.Right, second.Right),
                Math.Max(box.Top, second.Top)
            ),
        };
}
