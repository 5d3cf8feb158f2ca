using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Paging;

/// <summary>A rule across a width, in points.</summary>
internal sealed record RuleShape(double Width, double Thickness, Colour Colour) : IDrawable
{
    public void Draw(PageCanvas canvas, double x, double y)
    {
        if (Width > 0 && Thickness > 0)
            canvas.Add(new RuleBox(new(x), new(y), new(Width), new(Thickness), Colour, Tags.Layout));
    }
}

/// <summary>A picture at a size in points.</summary>
internal sealed record PictureShape(string MediaName, double Width, double Height, int Tag) : IDrawable
{
    public void Draw(PageCanvas canvas, double x, double y) =>
        canvas.Add(new ImageBox(MediaName, new(x), new(y), new(Width), new(Height), Tag));
}
