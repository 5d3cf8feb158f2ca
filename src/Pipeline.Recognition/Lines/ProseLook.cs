using Pipeline.Vocabulary;

namespace Pipeline.Recognition.Lines;

/// <summary>What one kind of running text shares and another does not.</summary>
/// <param name="Style">Name of the paragraph style.</param>
internal readonly record struct ProseLook(string Style, Points Size, Points IndentStart, bool IsItalic)
{
    public static ProseLook Of(Line line) => new(line.Style, line.Features.Size, line.Format.IndentStart, line.Features.IsItalic);
}
