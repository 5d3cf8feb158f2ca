using System.Globalization;

namespace Pipeline.Recognition.MainText;

/// <summary>Counts the objects of an article as they are made, and remembers by what label each is called.</summary>
internal sealed class ObjectNumbers
{
    private readonly List<LabelledObject> _objects = [];
    private int _figures;
    private int _tables;
    private int _formulas;

    public IReadOnlyList<LabelledObject> Objects => _objects;

    public string NextFigure(Caption? caption) => Register(Id("fig", ++_figures), caption);

    public string NextTable(Caption? caption) => Register(Id("table", ++_tables), caption);

    public string NextFormula() => Id("eq", ++_formulas);

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private string Register(string id, Caption? caption)
    {
        if (caption?.Label is { } label) _objects.Add(new(id, label, caption.Word, caption.Number, caption.IsTable ?? false, caption.Source));
        return id;
    }
}

/// <param name="Word">The label's word in lower case.</param>
/// <param name="Number">Its number as printed.</param>
internal sealed record LabelledObject(string Id, string Label, string Word, string Number, bool IsTable, Vocabulary.SourceRef Source);
