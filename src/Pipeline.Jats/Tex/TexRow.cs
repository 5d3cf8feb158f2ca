using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>A row of atoms while it is read.</summary>
/// <param name="isContinued">Whether it goes on from a cell before it, so that a sign at its start stands between two things.</param>
internal sealed class TexRow(bool isDisplay, bool isContinued = false)
{
    /// <summary>The space between a name and what it is applied to (The TeXbook, chapter 18), in em.</summary>
    private const string Thin = "0.167em";

    private readonly List<MathElement> _done = [];
    private readonly List<TexAtom> _atoms = [];
    private Seq<MathAttribute> _attributes = [];
    private bool _isDisplay = isDisplay;

    /// <summary>The last atom, of those that may still get scripts; null where there is none.</summary>
    public TexAtom? Last => _atoms.Count > 0 && _atoms[^1].Class != TexClass.Space ? _atoms[^1] : null;

    public void Add(TexAtom atom) => _atoms.Add(atom);

    public void Add(MathElement element, TexClass kind = TexClass.Ordinary) => _atoms.Add(new(element, kind));

    public void AddSpace(string width) => _atoms.Add(new(MathElement.Of("mspace").With("width", width), TexClass.Space));

    /// <summary>Puts something in place of the last atom.</summary>
    public void Replace(TexAtom atom) => _atoms[^1] = atom;

    /// <summary>The last atom taken out; null where there is none.</summary>
    public TexAtom? Take()
    {
        if (Last is not { } last)
            return null;
        _atoms.RemoveAt(_atoms.Count - 1);
        return last;
    }

    /// <returns>False where there is such a script already; as in TeX this one then stands at nothing.</returns>
    public bool AddScript(MathElement script, bool isSub)
    {
        var isDouble = Last is { } last && (isSub ? last.Sub : last.Super) is not null;
        if (isDouble || Last is null)
            Add(MathElement.Of("mrow"));
        Replace(isSub ? _atoms[^1] with { Sub = script } : _atoms[^1] with { Super = script });
        return !isDouble;
    }

    public void AddPrime()
    {
        if (Last is not { } atom)
            Add(atom = new(MathElement.Of("mrow"), TexClass.Ordinary));
        Replace(atom with { Primes = atom.Primes + 1 });
    }

    /// <summary>Says of all that follows what an attribute of MathML says.</summary>
    public void Begin(params ReadOnlySpan<MathAttribute> attributes)
    {
        Flush();
        foreach (var attribute in attributes)
        {
            _attributes = [.. _attributes.Where(other => other.Name != attribute.Name), attribute];
            if (attribute.Name == "displaystyle")
                _isDisplay = attribute.Value == "true";
        }
    }

    /// <summary>All elements; the row is empty afterwards.</summary>
    public Seq<MathElement> Finish()
    {
        Flush();
        var elements = _done.ToSeq();
        _done.Clear();
        return elements;
    }

    private void Flush()
    {
        if (_atoms.Count == 0)
            return;
        var elements = new List<MathElement>(_atoms.Count);
        for (var index = 0; index < _atoms.Count; index++)
            AddBuilt(index, elements);
        if (_attributes.IsEmpty)
            _done.AddRange(elements);
        else if (elements.Count > 0)
            _done.Add(new("mstyle", _attributes, elements.ToSeq(), string.Empty));
        _atoms.Clear();
    }

    private void AddBuilt(int index, List<MathElement> elements)
    {
        var atom = _atoms[index];
        if (atom.IsNothing)
            return;
        var before = index > 0 ? _atoms[index - 1].Class : (TexClass?)null;
        if (atom.Class == TexClass.Name && before is TexClass.Ordinary or TexClass.Close or TexClass.Inner)
            elements.Add(Space());
        elements.Add(Formed(atom, index).Built(_isDisplay));
        if (atom.Class != TexClass.Name || index + 1 == _atoms.Count)
            return;
        var next = _atoms[index + 1].Class;
        if (next is TexClass.Ordinary or TexClass.Name or TexClass.Large or TexClass.Open or TexClass.Inner)
            elements.Add(MathElement.Token("mo", "\u2061"));
        if (next is TexClass.Ordinary or TexClass.Name or TexClass.Large)
            elements.Add(Space());
    }

    private static MathElement Space() => MathElement.Of("mspace").With("width", Thin);

    /// <summary>A sign behind another operator belongs to what follows (The TeXbook, appendix G, rule 5), one at the start of a cell does not.</summary>
    private TexAtom Formed(TexAtom atom, int index)
    {
        if (
            atom is not { Class: TexClass.Binary, Nucleus: { Name: "mo", Text: "+" or "−" or "±" or "∓" } sign }
            || sign["form"] is not null
        )
            return atom;
        var before = index - 1;
        while (before >= 0 && _atoms[before].Class == TexClass.Space)
            before--;
        if (before < 0)
            return isContinued && _done.Count == 0 ? atom with { Nucleus = sign.With("form", "infix") } : atom;
        return
            _atoms[before].Class
                is TexClass.Relation
                    or TexClass.Binary
                    or TexClass.Open
                    or TexClass.Punctuation
                    or TexClass.Large
                    or TexClass.Name
            ? atom with
            {
                Nucleus = sign.With("form", "prefix"),
            }
            : atom;
    }
}
