using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Knows of each complex field of a story, before it is read, whether it ends and whether it has a result, so that a
/// broken field never hides the text after it.
/// </summary>
internal sealed class FieldMap
{
    private readonly Dictionary<OoxmlElement, bool> _complete = [];

    private FieldMap(OoxmlElement story)
    {
        var open = new Stack<StoredField>();
        foreach (var mark in story.Descendants("w:fldChar"))
        {
            switch (mark["w:fldCharType"])
            {
                case "begin":
                    open.Push(new StoredField(mark));
                    break;
                case "separate" when open.TryPeek(out var field):
                    field.HasResult = true;
                    break;
                case "end" when open.TryPop(out var field):
                    _complete[field.Begin] = field.HasResult;
                    break;
            }
        }
    }

    public static FieldMap Of(OoxmlElement story) => new(story);

    /// <summary>Whether the field that begins here ends at all.</summary>
    public bool IsComplete(OoxmlElement begin) => _complete.ContainsKey(begin);

    /// <summary>Whether it has a stored result, even an empty one.</summary>
    public bool HasResult(OoxmlElement begin) => _complete.GetValueOrDefault(begin);

    private sealed class StoredField(OoxmlElement begin)
    {
        public OoxmlElement Begin => begin;

        public bool HasResult { get; set; }
    }
}
