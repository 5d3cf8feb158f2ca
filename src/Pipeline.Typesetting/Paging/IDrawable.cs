namespace Pipeline.Typesetting.Paging;

/// <summary>Something that can be put on a page with its top left corner at a place, in points from the sheet's.</summary>
internal interface IDrawable
{
    void Draw(PageCanvas canvas, double x, double y);
}
