using System.Text;

namespace Pipeline.Vocabulary.Listings;

/// <summary>Lines of a listing, indented by two spaces a level and ended by a line feed.</summary>
internal sealed class ListingText
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Indents the lines written until what it gives back is disposed of.</summary>
    public IDisposable Indent()
    {
        _level++;
        return new Outdent(this);
    }

    public void Line(string line, SourceRef source = default)
    {
        _text.Append(' ', 2 * _level).Append(line);
        if (!source.IsNone)
            _text.Append(" @").Append(source.ToString());
        _text.Append('\n');
    }

    /// <summary>A line with a name and its value; nothing where the value is null.</summary>
    public void Field(string name, string? value)
    {
        if (value is not null)
            Line($"{name}: {value}");
    }

    public override string ToString() => _text.ToString();

    private sealed class Outdent(ListingText text) : IDisposable
    {
        public void Dispose() => text._level--;
    }
}
