namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>Where an operator stands among its neighbours (MathML Core §3.2.4.2).</summary>
internal enum OperatorForm
{
    Infix,
    Prefix,
    Postfix,
}
