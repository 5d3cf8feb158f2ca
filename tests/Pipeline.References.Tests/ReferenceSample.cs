using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests;

/// <summary>References written as one line, with asterisks around italics.</summary>
internal static class ReferenceSample
{
    public static Reference Of(string marked, string id = "ref1") =>
        new(
            id,
            null,
            marked
                .Split('*')
                .Select((text, index) => new RefPart(RefField.None, text, index % 2 == 1))
                .Where(part => part.Text.Length > 0)
                .ToSeq(),
            SourceRef.None
        );

    /// <summary>Fields and values in order, parts of one field joined.</summary>
    public static string Fields(Reference reference)
    {
        var fields = new List<(RefPart Part, string Text)>();
        foreach (var part in reference.Parts)
        {
            if (fields.Count > 0 && fields[^1].Part.Field == part.Field && fields[^1].Part.Name == part.Name)
                fields[^1] = (part, fields[^1].Text + part.Text);
            else
                fields.Add((part, part.Text));
        }

        return string.Join(
            '|',
            fields.Where(field => field.Part.Field != RefField.None).Select(field => $"{field.Part.Field}={field.Text}")
        );
    }
}
