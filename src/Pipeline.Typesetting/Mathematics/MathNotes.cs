namespace Pipeline.Typesetting.Mathematics;

/// <summary>What was noticed while a formula was set.</summary>
internal sealed class MathNotes
{
    /// <summary>Characters that no font has.</summary>
    public string Missing { get; private set; } = string.Empty;

    /// <summary>Elements that are not known or are nested too deeply, each once.</summary>
    public List<string> Unknown { get; } = [];

    public void Lacks(string? characters) => Missing += characters;

    public void DoesNotKnow(string name)
    {
        if (!Unknown.Contains(name))
            Unknown.Add(name);
    }
}
