using System.Globalization;

namespace Pipeline.Vocabulary;

/// <summary>
/// A place in a file a person wrote: for a manuscript, a paragraph of a package part and the characters in it; for a
/// YAML file, its line.
/// </summary>
/// <param name="Part">Part name as in the package ("word/document.xml"), or the path of a file; empty where there is no place.</param>
/// <param name="Paragraph">Number of the paragraph (or line) in that part in document order, from 1; 0 for the part as a whole.</param>
/// <param name="Start">First character within the paragraph's text, from 0.</param>
/// <param name="Length">Number of characters; 0 for the whole paragraph.</param>
public readonly record struct SourceRef(string Part, int Paragraph = 0, int Start = 0, int Length = 0)
{
    /// <summary>For what the pipeline itself made and no file holds.</summary>
    public static SourceRef None => new(string.Empty);

    public bool IsNone => string.IsNullOrEmpty(Part);

    /// <summary>The characters from <paramref name="start"/> within this span, kept inside its paragraph.</summary>
    public SourceRef Slice(int start, int length) => this with { Start = Start + start, Length = length };

    /// <summary>Whether both are in one paragraph.</summary>
    public bool IsOfParagraph(SourceRef other) => Paragraph == other.Paragraph && Part == other.Part;

    public override string ToString()
    {
        if (IsNone)
            return "-";
        var place = Paragraph == 0 ? Part : string.Create(CultureInfo.InvariantCulture, $"{Part}#{Paragraph}");
        return Length == 0 ? place : string.Create(CultureInfo.InvariantCulture, $"{place}:{Start}+{Length}");
    }
}
